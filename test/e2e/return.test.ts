import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choicesIn, longVisit } from '../machines/support/visits.ts'
import { sizes } from './browser.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { answer, arrived, focused, followLink, linkTo, onScreen, returned, speak, unfold } from './walk.ts'

const links = '.piste .lire a'

/** Which « Lire la page » of the result has the focus (-1: none), and whether it is seen. */
async function place(page: Page): Promise<readonly [number, boolean]> {
  return page.evaluate((selector) => {
    const { activeElement } = document
    const { top, bottom } = activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
    return [
      [...document.querySelectorAll(selector)].findIndex((one) => one === activeElement),
      top >= 0 && bottom <= innerHeight,
    ] as const
  }, links)
}

/** What Tab leads to: where it stands on the page, among all that can be pressed. */
async function stop(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button')].findIndex((one) => one === document.activeElement),
  )
}

/** Opens the fiche of the seventh proposal; returns where the next Tab would have led. */
async function openSeventh(page: Page): Promise<number> {
  const link = await unfold(page, 6)
  await link.focus()
  const here = await stop(page)
  await link.press('Enter')
  await arrived(page, 'fiche')
  return here + 1
}

describe('back from a fiche', () => {
  test('the focus is on the link that led there, in view; Tab goes to what follows, after Forward too', async ({
    enter,
  }) => {
    const page = await enter(linkTo(longVisit))
    await arrived(page, 'reponses')
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
    const fast = await slow(page)
    const next = await openSeventh(page)
    await page.goBack()
    await returned(page, 'parcours')
    expect(await place(page)).toEqual([6, true])
    await fast()
    await page.keyboard.press('Tab')
    expect(await stop(page)).toBe(next)
    await page.goForward()
    await arrived(page, 'fiche')
    await page.goBack()
    await returned(page, 'parcours')
    expect(await place(page)).toEqual([6, true])
  })

  test('by « Retour » in another language, the same link has the focus', async ({ enter }) => {
    const page = await enter(linkTo(longVisit))
    await arrived(page, 'reponses')
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
    await openSeventh(page)
    await speak(page, 'en')
    await page.getByRole('link', { name: 'Back' }).press('Enter')
    await returned(page, 'parcours')
    expect(await place(page)).toEqual([6, true])
  })

  test('when the link is no longer there, the heading has it', async ({ enter }) => {
    const page = await enter(linkTo(longVisit))
    await arrived(page, 'reponses')
    await page.evaluate(() =>
      history.replaceState({ scroll: 0, left: { to: '/fiches/nulle-part/', rank: 0 } }, ''),
    )
    await page.evaluate(() => history.pushState(null, '', '/fiches/'))
    await onScreen(page, 'fiches')
    await page.goBack()
    await arrived(page, 'reponses')
  })

  test('at the kiosk « Retour » comes back to the place, without a history', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await page.locator('.porte').first().tap()
    await onScreen(page, 'question')
    await answer(page, ...choicesIn(longVisit).slice(1))
    await onScreen(page, 'parcours')
    await slow(page)
    const length = await page.evaluate(() => history.length)
    const next = await openSeventh(page)
    await page.getByRole('link', { name: 'Retour' }).tap()
    await returned(page, 'parcours')
    expect(await place(page)).toEqual([6, true])
    await page.keyboard.press('Tab')
    expect(await stop(page)).toBe(next)
    expect(await page.evaluate(() => history.length)).toBe(length)
  })
})

/** Which folds of the page in view are open. */
async function opened(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLDetailsElement>('main details')].map(({ open }) => open),
  )
}

describe('back from the map, by « Retour »', () => {
  const map = { name: 'Voir la carte' }

  test('to the result: the focus is on the link that led there, folds are as they were', async ({
    enter,
  }) => {
    const page = await enter(linkTo(longVisit))
    await arrived(page, 'reponses')
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
    await unfold(page, 1)
    await page.locator('#apres').evaluate((one) => one.closest('details')?.setAttribute('open', ''))
    const folds = await opened(page)
    expect(folds.filter(Boolean).length).toBeGreaterThan(1)
    await page.getByRole('link', map).press('Enter')
    await arrived(page, 'carte')
    await page.locator('.metro-fiche').first().press('Enter')
    await arrived(page, 'fiche')
    await page.getByRole('link', { name: 'Retour' }).press('Enter')
    await returned(page, 'carte')
    await speak(page, 'en')
    await page.getByRole('link', { name: 'Back' }).press('Enter')
    await returned(page, 'parcours')
    expect(await focused(page)).toBe('See the map')
    expect(await opened(page)).toEqual(folds)
  })

  test('to the question that was asked, not to the one before', async ({ enter }) => {
    const page = await enter(linkTo(longVisit.slice(0, 3)))
    const question = await arrived(page, 'question')
    await page.getByRole('link', map).press('Enter')
    await arrived(page, 'carte')
    await page.getByRole('link', { name: 'Retour' }).press('Enter')
    expect(await returned(page, 'question')).toBe(question)
    expect(await focused(page)).toBe('Voir la carte')
  })

  test('at the kiosk: the same, without a history', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await followLink(page, linkTo(longVisit))
    await arrived(page, 'reponses')
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
    await unfold(page, 1)
    const folds = await opened(page)
    await page.getByRole('link', map).press('Enter')
    await arrived(page, 'carte')
    await page.locator('.metro-fiche').first().press('Enter')
    await arrived(page, 'fiche')
    await page.getByRole('link', { name: 'Retour' }).press('Enter')
    await returned(page, 'carte')
    await page.getByRole('link', { name: 'Retour' }).press('Enter')
    await returned(page, 'parcours')
    expect(await focused(page)).toBe('Voir la carte')
    expect(await opened(page)).toEqual(folds)
  })
})
