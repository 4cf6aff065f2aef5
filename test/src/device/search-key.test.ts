import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { watchSearchKey } from '../../../src/device/search-key.ts'

function watch() {
  const onSearch = vi.fn()
  onTestFinished(watchSearchKey(window, onSearch))
  return onSearch
}

function press(key: string, keys: KeyboardEventInit, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys })
  target.dispatchEvent(event)
  return event
}

function add(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', html)
  const added = document.body.lastElementChild
  if (!added) throw new Error('Nothing was added')
  return added
}

describe('the search is called', () => {
  test.each([
    ['Ctrl+K', 'k', { ctrlKey: true }],
    ['⌘K', 'k', { metaKey: true }],
    ['Ctrl+K with capitals locked', 'K', { ctrlKey: true }],
  ])('by %s, which the browser then leaves alone', (_, key, keys) => {
    const onSearch = watch()
    expect(press(key, keys).defaultPrevented).toBe(true)
    expect(onSearch).toHaveBeenCalledOnce()
  })

  test('from a choice or a link', () => {
    const onSearch = watch()
    press('k', { ctrlKey: true }, add('<input type="radio">'))
    press('k', { ctrlKey: true }, add('<a href="/">…</a>'))
    expect(onSearch).toHaveBeenCalledTimes(2)
  })
})

describe('the search is not called', () => {
  test.each([
    ['K alone', 'k', {}],
    ['another letter', 'j', { ctrlKey: true }],
    ['Ctrl+Alt+K', 'k', { ctrlKey: true, altKey: true }],
    ['Ctrl+Shift+K', 'k', { ctrlKey: true, shiftKey: true }],
    ['Ctrl+⌘+K', 'k', { ctrlKey: true, metaKey: true }],
  ])('by %s', (_, key, keys) => {
    const onSearch = watch()
    expect(press(key, keys).defaultPrevented).toBe(false)
    expect(onSearch).not.toHaveBeenCalled()
  })

  test.each(['<input type="search">', '<input>', '<textarea></textarea>', '<p contenteditable="true">…</p>'])(
    'while typing in %s',
    (html) => {
      const onSearch = watch()
      press('k', { ctrlKey: true }, add(html))
      expect(onSearch).not.toHaveBeenCalled()
    },
  )

  test('while a dialog is open, nor once one stops listening', () => {
    const onSearch = vi.fn()
    const stop = watchSearchKey(window, onSearch)
    const dialog = add('<dialog open></dialog>')
    press('k', { ctrlKey: true })
    dialog.remove()
    stop()
    press('k', { ctrlKey: true })
    expect(onSearch).not.toHaveBeenCalled()
  })
})
