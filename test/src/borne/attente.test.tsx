import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import type { Shown } from '../../../src/app/shown.ts'
import { Attente } from '../../../src/borne/attente.tsx'
import { show, spoken } from '../support/screens.tsx'

const home = (language: Language): Shown => ({
  kind: 'accueil',
  language,
  words: spoken[language],
  count: 46,
})
const started = vi.fn<(first: Shown) => void>()
const fetched = vi.fn<(language: Language) => Shown | Promise<Shown>>()

beforeEach(() => {
  vi.useFakeTimers()
  started.mockReset()
  fetched.mockReset().mockImplementation((language) => (language === 'fr' ? home('fr') : never))
})

afterEach(() => {
  vi.useRealTimers()
})

const never = new Promise<Shown>(() => undefined)
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => act(async () => button(name).click())
const told = () => within(screen.getByRole('main')).getByRole('status').textContent
const busy = () => [...document.querySelectorAll('[aria-busy="true"]')].map((one) => one.textContent)
const languagesBegun = () => started.mock.calls.map(([{ language }]) => language)

const failure = 'La page ne se charge toujours pas. Réessayez dans un moment.'
const keyboard = 'Avec un clavier, appuyez sur Entrée.'
const kiosk = () => show(<Attente homeIn={fetched} onStart={started} />)

describe('the waiting screen', () => {
  test('says to all, in their language: handicap, free, anonymous, a sheet to take away', () => {
    kiosk()
    const words = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const said = [
      words('.attente-accueil'),
      ...['fr-x-falc', 'en', 'ar'].map((one) => words(`[lang="${one}"]`)),
    ]
    expect(said.map((text) => /handicap|disability|إعاقة/iu.test(text))).toEqual([true, true, true, true])
    expect(said.map((text) => /gratuit|free|مجاني/u.test(text))).toEqual([true, true, true, true])
    expect(said.map((text) => /anonym|sans dire votre nom|من دون ذكر الاسم/u.test(text))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(said.map((text) => /feuille|sheet|ورقة/u.test(text))).toEqual([true, true, true, true])
  })

  test('begins wherever it is touched, in the language of the place', async () => {
    fetched.mockImplementation(home)
    kiosk()
    await act(async () => document.querySelector<HTMLElement>('.attente')?.click())
    await act(async () => document.querySelector<HTMLElement>('.attente [lang="en"] p')?.click())
    await act(async () => document.querySelector<HTMLElement>('.attente [lang="ar"]')?.click())
    expect(languagesBegun()).toEqual(['fr', 'en', 'ar'])
  })

  test('begins once by Enter or Space, wherever the focus is', async () => {
    kiosk()
    expect(document.activeElement).toBe(button('Commencer'))
    const key = (name: string) =>
      act(async () => {
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        )
      })
    await key('a')
    expect(languagesBegun()).toEqual([])
    await key('Enter')
    await key(' ')
    expect(languagesBegun()).toEqual(['fr', 'fr'])
  })
})

describe('a language that is pressed on the waiting screen', () => {
  test('is answered at once, and begins when its words are there', async () => {
    let arrive = (_: Shown): void => undefined
    fetched.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    kiosk()
    expect([busy(), told()]).toEqual([[], ''])
    await press('English')
    expect([busy(), told()]).toEqual([['English'], 'Chargement…'])
    await wait(9_000)
    await act(async () => arrive(home('en')))
    expect(languagesBegun()).toEqual(['en'])
    await wait(3_600_000)
    expect([languagesBegun(), told()]).toEqual([['en'], 'Chargement…'])
  })

  test.each([
    ['that never come', () => never, 10_000],
    ['that cannot be fetched', () => Promise.reject(new Error('offline')), 0],
  ])('with words %s: it is said, and the kiosk stays usable', async (_, answer, ms) => {
    fetched.mockImplementation(answer)
    kiosk()
    await press('English')
    await wait(ms)
    expect([busy(), told(), languagesBegun()]).toEqual([[], failure, []])
    fetched.mockResolvedValue(home('en'))
    await press('English')
    expect(languagesBegun()).toEqual(['en'])
  })

  test('and whose words come after it was given up: nobody is taken there', async () => {
    let arrive = (_: Shown): void => undefined
    fetched.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    kiosk()
    await press('العربية')
    await wait(10_000)
    await act(async () => arrive(home('ar')))
    expect([told(), languagesBegun()]).toEqual([failure, []])
  })

  test('a failure is forgotten after a minute: the next visitor has not met it', async () => {
    kiosk()
    await press('English')
    await wait(10_000)
    await wait(59_000)
    expect(told()).toBe(failure)
    await wait(1_000)
    expect(told()).toBe('')
    expect(screen.getByText(keyboard)).toBeTruthy()
  })

  test('gives way to the one that is pressed after it', async () => {
    kiosk()
    await press('English')
    await press('العربية')
    expect(busy()).toEqual(['العربية'])
    await press('Commencer')
    expect(languagesBegun()).toEqual(['fr'])
    await wait(3_600_000)
    expect([told(), languagesBegun()]).toEqual(['Chargement…', ['fr']])
  })

  test('and a kiosk that has left the screen meanwhile: nothing begins', async () => {
    let arrive = (_: Shown): void => undefined
    fetched.mockReturnValue(new Promise((resolve) => (arrive = resolve)))
    const { unmount } = kiosk()
    await press('English')
    unmount()
    await act(async () => arrive(home('en')))
    await wait(10_000)
    expect(started).not.toHaveBeenCalled()
  })
})
