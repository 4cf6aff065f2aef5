import { beforeEach, expect, test } from 'vitest'
import { localHref, type LocalHref } from '../../../src/app/local-href.ts'

/** What is made of a click on the first link, or on what is marked `data-ici`. */
function click(html: string, init: MouseEventInit = {}, prevent = false): LocalHref | null {
  document.body.innerHTML = html
  const target =
    document.body.querySelector('[data-ici]') ?? document.body.querySelector<HTMLElement | SVGElement>('a')!
  let read: LocalHref | null = null
  const listen = (event: Event): void => {
    if (prevent) event.preventDefault()
    read = localHref(event as MouseEvent)
    // Last to hear: keeps jsdom from trying to leave.
    event.preventDefault()
  }
  document.addEventListener('click', listen, { once: true })
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))
  return read
}

beforeEach(() => window.history.replaceState(null, '', '/fiches/'))

const plain = { pathname: '/fiches/poe/', hash: '', replace: false, back: false }
const poe = '<a href="/fiches/poe/">POE</a>'

test('a plain click on a page of ours is ours', () => {
  expect(click(poe)).toEqual(plain)
})

test('so is a click on what stands inside the link', () => {
  expect(click('<a href="/fiches/poe/"><strong><em data-ici>POE</em></strong></a>')).toEqual(plain)
})

const drawn = (attributes: string) => `<svg><a ${attributes}><rect data-ici /><text>POE</text></a></svg>`

test('a link of a drawing is ours as well, and says the same things', () => {
  expect(click(drawn('href="/fiches/poe/"'))).toEqual(plain)
  expect(click(drawn('href="../acteurs/"'))).toEqual({ ...plain, pathname: '/acteurs/' })
  expect(click(drawn('href="/fiches/poe/#contacts" data-retour=""'))).toEqual({
    ...plain,
    hash: '#contacts',
    back: true,
  })
})

test('a link says that it goes back, or takes the place of this page', () => {
  expect(click('<a href="/fiches/poe/" data-retour="">Retour</a>')).toEqual({ ...plain, back: true })
  expect(click('<a href="/fiches/poe/" data-remplace="">Facile</a>')).toEqual({ ...plain, replace: true })
})

test.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])('a click with %s is the browser’s', (key) => {
  expect(click(poe, { [key]: true })).toBeNull()
})

test('a click with another button is the browser’s', () => {
  expect(click(poe, { button: 1 })).toBeNull()
})

test('a click that something else has dealt with is left alone', () => {
  expect(click(poe, {}, true)).toBeNull()
})

test.each([
  ['another site', '<a href="https://www.francetravail.fr/">France Travail</a>'],
  ['another port of this machine', '<a href="http://localhost:1/">Ailleurs</a>'],
  ['a phone number', '<a href="tel:3949">39 49</a>'],
  ['an e-mail', '<a href="mailto:contact@example.org">Écrire</a>'],
  ['a download', '<a href="/plan.pdf" download>Plan</a>'],
  ['a new tab', '<a href="/fiches/poe/" target="_blank">POE</a>'],
  ['a place on this page', '<a href="#contenu">Aller au contenu</a>'],
  ['a drawing of another site', drawn('href="https://www.francetravail.fr/"')],
  ['a drawing that opens a new tab', drawn('href="/fiches/poe/" target="_blank"')],
  ['a drawing that is downloaded', drawn('href="/carte.svg" download=""')],
  ['a station of the drawing', drawn('href="#carte-formation"')],
  ['a file of the site', '<a href="/config.json">Réglages</a>'],
  ['a folder of files', '<a href="/donnees/">Données</a>'],
  ['a licence', '<a href="/polices/OFL.txt">Licence</a>'],
  ['something that is no link', '<a>POE</a>'],
])('%s is the browser’s', (_, html) => {
  expect(click(html)).toBeNull()
})

test('a place on another page of ours is ours', () => {
  expect(click('<a href="/parcours/#contacts">Qui contacter</a>')).toEqual({
    ...plain,
    pathname: '/parcours/',
    hash: '#contacts',
  })
})

test('answers in a link are ours even on the page in view', () => {
  window.history.replaceState(null, '', '/questions/')
  expect(click('<a href="/questions/#1~profil.employeur">Employeur</a>')).toEqual({
    ...plain,
    pathname: '/questions/',
    hash: '#1~profil.employeur',
  })
})

test('reading a click changes nothing: the click goes on, the address stays', () => {
  document.body.innerHTML = poe
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'target', { value: document.querySelector('a') })
  expect(localHref(event)).toEqual(plain)
  expect(event.defaultPrevented).toBe(false)
  expect(window.location.pathname).toBe('/fiches/')
})
