import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSettings } from '../../../src/borne/use-settings.ts'

const fetched = vi.fn<() => Promise<Response>>()

beforeEach(() => {
  vi.useFakeTimers()
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const right = () => Promise.resolve(new Response('{ "mode": "borne" }'))

test('settings that cannot be read are asked for again: after 5 s, then twice as long, a minute at most', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'))
  const { result } = renderHook(useSettings)
  await wait(0)
  expect(result.current.problem).toContain('/config.json n’a pas pu être lu')
  for (const [index, seconds] of [5, 10, 20, 40, 60, 60].entries()) {
    await wait(seconds * 1000 - 1)
    expect(fetched).toHaveBeenCalledTimes(index + 1)
    await wait(1)
    expect(fetched).toHaveBeenCalledTimes(index + 2)
  }
})

test('so are settings that are wrong, and those that never come', async () => {
  fetched.mockResolvedValueOnce(new Response('{}')).mockReturnValueOnce(new Promise(() => undefined))
  fetched.mockImplementation(right)
  const { result } = renderHook(useSettings)
  await wait(0)
  expect(result.current.problem).toContain('« mode » manque')
  await wait(5_000)
  await wait(15_000)
  expect(result.current.problem).toContain('n’arrive pas')
  await wait(10_000)
  expect(result.current.config).toMatchObject({ mode: 'borne' })
})

test('the operator can have them read at once; once read, they are not read again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementation(right)
  const { result } = renderHook(useSettings)
  await wait(0)
  act(() => result.current.readAgain())
  await wait(0)
  expect(result.current.config).toMatchObject({ mode: 'borne' })
  await wait(3_600_000)
  expect(fetched).toHaveBeenCalledTimes(2)
})

test.each([
  ['a missing file', () => new Response('', { status: 404 }), 'introuvable : le serveur répond 404'],
  [
    'a server that fails',
    () => new Response('', { status: 500 }),
    'n’a pas pu être lu : le serveur répond 500',
  ],
  ['a web page in their place', () => new Response('<!doctype html>'), 'page web'],
])('a kiosk waits for its settings, and tells why: %s', async (_, answer, why) => {
  fetched.mockImplementation(() => Promise.resolve(answer()))
  const { result } = renderHook(useSettings)
  await wait(0)
  expect(result.current).toMatchObject({ config: null, problem: expect.stringContaining(why) as string })
})
