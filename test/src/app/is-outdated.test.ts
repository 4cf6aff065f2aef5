import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isOutdated } from '../../../src/app/is-outdated.ts'

/** What the server answers. */
function serve(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer))
}

const json = (text: string, status = 200) => Promise.resolve(new Response(text, { status }))

beforeEach(() => {
  document.head.innerHTML = '<meta name="version" content="abc">'
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

test('another version on the server is told', async () => {
  serve(() => json('{ "version": "abd" }'))
  expect(await isOutdated()).toBe(true)
  expect(fetch).toHaveBeenCalledExactlyOnceWith('/version.json', { cache: 'no-store' })
})

test.each([
  ['the same version', () => json('{ "version": "abc" }')],
  ['no such file', () => json('', 404)],
  ['a page instead', () => json('<!doctype html>')],
  ['a file without a version', () => json('{}')],
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is no new version', async (_, answer) => {
  serve(answer)
  expect(await isOutdated()).toBe(false)
})

test('a page that does not know its version asks for none', async () => {
  document.head.replaceChildren()
  serve(() => json('{ "version": "abd" }'))
  expect(await isOutdated()).toBe(false)
  expect(fetch).not.toHaveBeenCalled()
})
