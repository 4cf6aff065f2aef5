import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choicesIn, shortVisit } from '../machines/support/visits.ts'
import { sizes } from './browser.ts'
import { test, type Prepare } from './visit.ts'
import { changedFrom, choose, chosen, goOn, heading, linkTo } from './walk.ts'

const third = choicesIn(shortVisit)[2] ?? ''
const touch = { viewport: sizes.phone, hasTouch: true, isMobile: true } as const

const installClock: Prepare = (page) => page.clock.install()

/** Two taps at the middle of « Continuer », 80 ms apart on a clock that stands still, long after the last gesture. */
async function tapTwice(page: Page): Promise<void> {
  const box = await page.getByRole('button', { name: 'Continuer' }).boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await page.touchscreen.tap(x, y)
  await page.clock.runFor(80)
  await page.touchscreen.tap(x, y)
  await page.clock.resume()
}

/** Long enough for the second tap to have done its worst. */
async function settle(page: Page): Promise<void> {
  await page.clock.fastForward(400)
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

describe('two quick taps on « Continuer »', () => {
  test('give one answer, and the next question does not complain', async ({ open }) => {
    const page = await open(linkTo(shortVisit.slice(0, 2)), touch, installClock)
    await page.locator(`input[value="${third}"]`).waitFor({ state: 'attached' })
    const before = await heading(page)
    await choose(page, third)
    await tapTwice(page)
    await changedFrom(page, before)
    await settle(page)
    expect(await page.locator('.position').textContent()).toContain('Question 4')
    expect(await chosen(page)).toBeNull()
    expect(await page.locator('.erreur').count(), 'no error of the next screen').toBe(0)
    await goOn(page)
    await page.locator('.erreur').waitFor()
  })

  test('with the answer of the next question at hand, skip nothing either', async ({ open }) => {
    const page = await open('questions/', touch, installClock)
    for (const choice of choicesIn(shortVisit).slice(0, 3)) {
      await page.locator(`input[value="${choice}"]`).waitFor({ state: 'attached' })
      const before = await heading(page)
      await choose(page, choice)
      await goOn(page)
      await changedFrom(page, before)
    }
    for (const kept of choicesIn(shortVisit).slice(1, 3).toReversed()) {
      await page.getByRole('button', { name: 'Retour' }).press('Enter')
      await page.locator(`input[value="${kept}"]:checked`).waitFor({ state: 'attached' })
    }
    await tapTwice(page)
    await page.locator('.position', { hasText: 'Question 3' }).waitFor()
    await settle(page)
    expect(await page.locator('.position').textContent()).toContain('Question 3')
    expect(await chosen(page)).toBe(third)
  })
})
