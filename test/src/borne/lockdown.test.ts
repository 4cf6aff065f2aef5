import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lockdown } from '../../../src/borne/lockdown.ts'

const onBlocked = vi.fn<(href: string, nom: string | null) => void>()
let stop = () => {}

beforeEach(() => {
  onBlocked.mockClear()
  stop = lockdown(window, onBlocked)
  // Last to hear: what nobody has prevented would leave; jsdom only has to be kept from trying.
  document.body.addEventListener('click', keep)
})

afterEach(() => {
  stop()
  document.body.removeEventListener('click', keep)
})

let left = false
function keep(event: Event) {
  left = !event.defaultPrevented
  event.preventDefault()
}

function click(html: string, init: MouseEventInit = {}) {
  document.body.innerHTML = html
  left = false
  const link = document.body.querySelector('[data-here]') ?? document.body.firstElementChild!
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }))
  return left
}

/** Whether the browser would do its usual thing. */
function happens(type: string, target: EventTarget) {
  return target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
}

describe('at the kiosk, no link leads elsewhere', () => {
  test.each([
    ['another site', '<a href="https://agefiph.fr/aides">x</a>', 'https://agefiph.fr/aides'],
    ['another port', '<a href="http://localhost:9/">x</a>', 'http://localhost:9/'],
    ['the same host without its scheme', '<a href="//agefiph.fr">x</a>', 'http://agefiph.fr/'],
    ['an e-mail address', '<a href="mailto:a@b.fr">x</a>', 'mailto:a@b.fr'],
    ['a telephone number', '<a href="tel:+33320000000">x</a>', 'tel:+33320000000'],
    ['a file of the machine', '<a href="file:///etc/passwd">x</a>', 'file:///etc/passwd'],
    ['a new window', '<a target="_blank" href="/fiches/poe">x</a>', `${location.origin}/fiches/poe`],
    ['a named window', '<a target="aide" href="/fiches/poe">x</a>', `${location.origin}/fiches/poe`],
    ['a download', '<a download href="/plan.pdf">x</a>', `${location.origin}/plan.pdf`],
    ['what a link contains', '<a href="tel:3949"><b><i data-here>x</i></b></a>', 'tel:3949'],
    ['a drawing', '<svg><a href="https://a.fr/"><circle data-here /></a></svg>', 'https://a.fr/'],
    ['a file of the site', '<a href="/donnees/fiches.json">x</a>', `${location.origin}/donnees/fiches.json`],
    ['a folder of files', '<a href="/donnees/">x</a>', `${location.origin}/donnees/`],
    ['an address that is none', '<a href="http://">x</a>', 'http://'],
  ])('%s: its address is shown instead', (_, html, href) => {
    expect(click(html)).toBe(false)
    expect(onBlocked).toHaveBeenCalledExactlyOnceWith(href, null)
  })

  test('a number goes with the name of whom it calls', () => {
    click('<a href="tel:3949" data-nom="France Travail">x</a>')
    expect(onBlocked).toHaveBeenCalledExactlyOnceWith('tel:3949', 'France Travail')
  })

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'nor opens a window or a file with %o',
    (init) => {
      expect(click('<a href="/fiches/poe">x</a>', init)).toBe(false)
      expect(onBlocked).toHaveBeenCalledOnce()
    },
  )

  test.each(['<a href="/fiches/poe">x</a>', '<a href="#aide">x</a>', '<a target="_self" href="?q=1">x</a>'])(
    '%s works',
    (html) => {
      expect(click(html)).toBe(true)
      expect(onBlocked).not.toHaveBeenCalled()
    },
  )

  test.each(['<button>x</button>', '<a>x</a>'])('%s is left alone', (html) => {
    expect(click(html)).toBe(true)
    expect(onBlocked).not.toHaveBeenCalled()
  })
})

test('no script opens a window', () => {
  expect(window.open('https://agefiph.fr/')).toBeNull()
  expect(onBlocked).toHaveBeenCalledExactlyOnceWith('https://agefiph.fr/', null)
})

test.each(['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart'])('%s does nothing', (type) => {
  document.body.innerHTML = '<p>Texte</p>'
  expect(happens(type, document.querySelector('p')!)).toBe(false)
  expect(happens(type, document.querySelector('p')!.firstChild!)).toBe(false)
})

test('what is typed in a field can be selected, to correct it', () => {
  document.body.innerHTML = '<input>'
  expect(happens('selectstart', document.querySelector('input')!)).toBe(true)
})

test('all is open again once stopped', () => {
  const closed = window.open
  stop()
  expect(window.open).not.toBe(closed)
  expect(click('<a href="tel:3949">x</a>')).toBe(true)
  expect(happens('contextmenu', document.body)).toBe(true)
  expect(onBlocked).not.toHaveBeenCalled()
})
