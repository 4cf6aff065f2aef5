import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Root } from '../../../src/app/root.tsx'
import { start } from '../../../src/app/start.ts'

const answered = vi.fn<() => Promise<Response>>()

beforeEach(() => {
  window.history.replaceState(null, '', '/')
  vi.stubGlobal('fetch', answered)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Opens the home page on the web, until its settings have been answered. */
async function open(answer: () => Promise<Response>): Promise<string | undefined> {
  answered.mockReset().mockImplementation(answer)
  const first = await start(window)
  await act(async () => void render(<Root {...first} />))
  // What reads settings comes once the page stands.
  await vi.waitFor(() => expect(answered).toHaveBeenCalled())
  await act(async () => vi.dynamicImportSettled())
  return document.querySelector<HTMLElement>('[data-ecran]')?.dataset['ecran']
}

const status = (code: number) => () => Promise.resolve(new Response('', { status: code }))
const text = (words: string) => () => Promise.resolve(new Response(words))

test.each([
  ['404', status(404)],
  ['401', status(401)],
  ['403', status(403)],
  ['429', status(429)],
  ['500', status(500)],
  ['503', status(503)],
  ['a web page', text('<!doctype html>')],
  ['nothing: no network', () => Promise.reject(new TypeError('Failed to fetch'))],
])('on the web, settings that are answered by %s leave the page as it is', async (_, answer) => {
  expect(await open(answer)).toBe('accueil')
})

test.each(['{', '{}', '{ "mode": "kiosque" }'])(
  'settings that are there and wrong are told: %s',
  async (words) => {
    expect(await open(text(words))).toBe('operateur')
    expect(screen.getByRole('alert').textContent).not.toBe('')
  },
)
