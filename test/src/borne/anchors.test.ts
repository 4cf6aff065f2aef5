import { afterEach, beforeEach, expect, test } from 'vitest'
import { followAnchors } from '../../../src/borne/anchors.ts'

let stop = (): void => undefined

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  window.history.replaceState(null, '', '/glossaire/')
  stop = followAnchors(window)
})

afterEach(() => stop())

/** Presses the link of a page; tells whether the browser is left to follow it. */
function press(html: string): boolean {
  document.body.innerHTML = `${html}<h2 id="r">R</h2><input id="champ">`
  let left = false
  window.addEventListener(
    'click',
    (event) => {
      left = !event.defaultPrevented
      event.preventDefault()
    },
    { once: true },
  )
  const link = document.body.querySelector('[data-ici]') ?? document.body.firstElementChild
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
  return left
}

test.each([
  ['a heading', '<a href="#r">R</a>', 'r'],
  ['a field', '<a href="/glossaire/#champ">Chercher</a>', 'champ'],
  ['what a drawing names', '<svg><a href="#r"><circle data-ici /></a></svg>', 'r'],
])('%s gets the focus, and neither the address nor the history changes', (_, html, id) => {
  const { length } = history
  expect(press(html)).toBe(false)
  expect(document.activeElement?.id).toBe(id)
  expect([history.length, location.pathname + location.hash]).toEqual([length, '/glossaire/'])
})

test('a place that is not there changes nothing either', () => {
  expect(press('<a href="#nulle-part">x</a>')).toBe(false)
  expect(press('<a href="#">x</a>')).toBe(false)
  expect(location.hash).toBe('')
})

test.each([
  '<a href="/fiches/#r">une autre page</a>',
  '<a href="/glossaire/">sans ancre</a>',
  '<a href="#1~profil.employeur">des réponses</a>',
  '<a href="https://exemple.fr/glossaire/#r">un autre site</a>',
  '<a href="http://">rien</a>',
  '<button>bouton</button>',
])('%s is left to others', (html) => {
  expect(press(html)).toBe(true)
})
