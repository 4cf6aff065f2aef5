import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choicesIn, shortVisit } from '../machines/support/visits.ts'
import { sizes } from './browser.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { answer, arrived, followLink, heading, linkTo, onScreen, returned, unfoldAll } from './walk.ts'

const note = 'Appeler lundi.'

/** Puts a fiche in the plan with a note, then opens the map. */
async function toMap(page: Page): Promise<void> {
  await followLink(page, 'parcours/')
  await arrived(page, 'parcours')
  await page.locator('.ajouter button').first().press('Enter')
  await followLink(page, 'plan/')
  await arrived(page, 'plan')
  await unfoldAll(page)
  await page.locator('textarea').first().pressSequentially(note)
  await followLink(page, 'carte/')
  await arrived(page, 'carte')
}

/** What the visit still holds: its answers, its plan, the note. */
async function held(page: Page): Promise<readonly [number, number, string]> {
  await followLink(page, 'plan/')
  await arrived(page, 'plan')
  const [fiches, written] = [
    await page.locator('.plan-liste > li').count(),
    await page.locator('textarea').first().inputValue(),
  ]
  await followLink(page, 'reponses/')
  await arrived(page, 'reponses')
  return [await page.locator('.recit li').count(), fiches, written]
}

const whole = [shortVisit.length, 1, note]
const box = (page: Page) => page.locator('.metro-fiche').first()

const ways = {
  'by mouse': (page: Page) => box(page).click(),
  'by finger': (page: Page) => box(page).tap(),
  'by Enter': (page: Page) => box(page).press('Enter'),
} as const

describe('a fiche pressed in the drawing of the map', () => {
  test.for(Object.entries(ways))(
    '%s opens it; answers, plan and notes stay, and Back returns to the map',
    async ([, press], { enter }) => {
      const page = await enter(linkTo(shortVisit), { hasTouch: true })
      await arrived(page, 'reponses')
      await toMap(page)
      const letGo = await slow(page, true)
      const map = await heading(page)
      await page.evaluate(() => Object.assign(window, { sameDocument: true }))
      await press(page)
      await arrived(page, 'fiche')
      await page.goBack()
      expect(await returned(page, 'carte')).toBe(map)
      expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
      await letGo()
      expect(await held(page)).toEqual(whole)
    },
  )

  test.for(Object.entries(ways))('%s at the kiosk: the same', async ([, press], { open }) => {
    const page = await open('', { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await page.locator('.porte').first().tap()
    await onScreen(page, 'question')
    await answer(page, ...choicesIn(shortVisit).slice(1))
    await onScreen(page, 'parcours')
    await toMap(page)
    const letGo = await slow(page, true)
    const map = await heading(page)
    await press(page)
    await arrived(page, 'fiche')
    await page.getByRole('link', { name: 'Retour' }).press('Enter')
    expect(await returned(page, 'carte')).toBe(map)
    await letGo()
    expect(await held(page)).toEqual(whole)
  })
})
