import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { addModalDialogs } from './modal-dialogs.ts'

// A machine that does many things at once is slow, not wrong.
configure({ asyncUtilTimeout: 60_000 })
// What is awaited is looked for many times: the page is drawn only in a message that someone reads.
configure(({ getElementError: withPage }) => ({
  getElementError: (message, container) => {
    const error = new Error()
    return Object.defineProperty(error, 'message', {
      configurable: true,
      get: () => withPage(message, container).message,
      // Whoever catches it may say more.
      set: (value: string) => {
        Object.defineProperty(error, 'message', { value, writable: true })
      },
    })
  },
}))
// A test without a page asks for Node (`@vitest-environment node`), which starts faster.
const page = 'window' in globalThis
if (page) {
  addModalDialogs(window)
  // jsdom has no layout to scroll, and says so each time.
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  // jsdom draws frames by an interval: one that begins while a test holds the clock never ticks, for the files that follow either.
  const { setTimeout: later, clearTimeout: giveUp } = globalThis
  window.requestAnimationFrame = (run) => Number(later(() => run(performance.now()), 16))
  window.cancelAnimationFrame = (frame) => giveUp(frame)
}

const complaints: unknown[][] = []
beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words))
})
afterEach(() => {
  if (page) {
    cleanup()
    document.body.replaceChildren()
    // Files share a page: the language that one of them left on it would be that of the next.
    for (const name of document.documentElement.getAttributeNames())
      document.documentElement.removeAttribute(name)
    sessionStorage.clear()
    localStorage.clear()
  }
  vi.restoreAllMocks()
  // A warning of React (a key given twice, a state set too late) is a defect.
  if (complaints.length > 0) throw new Error(complaints.map((words) => words.join(' ')).join('\n'))
})
