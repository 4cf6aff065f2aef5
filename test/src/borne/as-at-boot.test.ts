import { afterEach, expect, test } from 'vitest'
import { asAtBoot } from '../../../src/borne/as-at-boot.ts'

const root = document.documentElement

afterEach(() => {
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
})

/** All that stands around the app. */
const around = (): string => document.documentElement.outerHTML

test('the page around the app is as at a fresh boot', () => {
  root.dataset['js'] = ''
  document.body.innerHTML = '<div id="app"><p>Attente</p></div>'
  asAtBoot(document, 'fr')
  const fresh = around()
  root.lang = 'ar'
  root.dir = 'rtl'
  root.dataset['theme'] = 'sombre'
  root.style.overflow = 'hidden'
  document.body.className = 'ouvert'
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog">Vos réponses</div>')
  expect(around()).not.toBe(fresh)
  asAtBoot(document, 'fr')
  expect(around()).toBe(fresh)
})

test('an announcer forgets its words, and is given back to the next visit: libraries make it once', () => {
  document.body.innerHTML =
    '<div data-live-announcer="true"><div role="log"><div>1 240 €</div></div></div><div id="app"></div>'
  const log = document.querySelector('[role="log"]')
  const giveBack = asAtBoot(document, 'fr')
  expect(document.body.innerHTML).toBe('<div id="app"></div>')
  giveBack()
  expect(document.querySelector('[role="log"]')).toBe(log)
  expect(log?.innerHTML).toBe('')
})
