import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { shortVisit } from '../machines/support/visits.ts'
import { before } from './paths.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { choose, goOn, linkTo, onScreen } from './walk.ts'

const next = 'Continuer'

/** Whether the message stands above the button that was pressed, and the first answer is in view. */
async function inPlace(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() => {
    const boxes = ['.erreur', '.barre [type="submit"]', '.choix', '.barre'].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    )
    const [message, button, first, bar] = boxes as [DOMRect, DOMRect, DOMRect, DOMRect]
    return [message.bottom <= button.top, first.top >= 0, first.bottom <= bar.top]
  })
}

/** What hides a part of the message: what stands over it, or the edge of the window; an empty list when all is seen. */
async function hidden(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const message = document.querySelector('.erreur')
    if (message === null) return ['no message']
    // Its corners are round.
    const corner = 12
    const { left, right, top, bottom } = message.getBoundingClientRect()
    return [left + corner, (left + right) / 2, right - corner].flatMap((x) =>
      [top + 1, (top + bottom) / 2, bottom - 1].flatMap((y) => {
        const over = document.elementFromPoint(x, y)
        return over !== null && message.contains(over) ? [] : [`${x},${y}: ${over?.className ?? 'outside'}`]
      }),
    )
  })
}

const hasFocus = (page: Page) =>
  page.waitForFunction(() => document.activeElement === document.querySelector('.choix input'))

describe('« Continuer » without an answer', () => {
  test.for([
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
    { width: 1080, height: 1920 },
  ])(
    'shows why, whole and above the button, wherever the page was, at $width × $height',
    async (viewport, { enter }) => {
      const page = await enter(linkTo(before('besoin', shortVisit)), { viewport, reducedMotion: 'reduce' })
      const fast = await slow(page)
      await onScreen(page, 'question')
      await page.locator('input[value="faire-reconnaitre"]').waitFor({ state: 'attached' })
      const seen: (readonly string[])[] = []
      for (const end of [true, false]) {
        await page.evaluate((down) => window.scrollTo(0, down ? document.body.scrollHeight : 0), end)
        await page.getByRole('button', { name: next }).press('Enter')
        await hasFocus(page)
        seen.push(await hidden(page))
        expect(await inPlace(page)).toEqual([true, true, true])
      }
      expect(seen).toEqual([[], []])
      await fast()
      await choose(page, 'faire-reconnaitre')
      expect(await page.locator('.erreur').count()).toBe(0)
      await goOn(page)
      await page.locator('input[value="faire-reconnaitre"]').waitFor({ state: 'detached' })
    },
  )

  test('says it once: to who sees above the button, to who hears once the first answer has the focus', async ({
    enter,
  }) => {
    const page = await enter('questions/')
    await goOn(page)
    await hasFocus(page)
    const words = 'Choisissez une réponse pour continuer.'
    await page.locator('[data-annonces="calmes"] > *', { hasText: words }).waitFor({ state: 'attached' })
    expect(await page.locator('.erreur').allTextContents()).toEqual([words])
    expect(await page.locator('[data-annonces] > *').allTextContents()).toEqual([words])
  })
})

describe('an answer that is pointed at', () => {
  test('does not look chosen, and is no more filled than the others', async ({ enter }) => {
    const page = await enter('questions/', { reducedMotion: 'reduce' })
    const cards = page.locator('.choix')
    const look = async (index: number): Promise<string> =>
      cards.nth(index).evaluate((one) => getComputedStyle(one).backgroundColor)
    const plain = await look(1)
    await cards.nth(1).hover()
    expect(await look(1)).toBe(plain)
    await page.mouse.down()
    const pressed = await look(1)
    await page.mouse.up()
    await page.mouse.move(0, 0)
    const chosen = await look(1)
    expect(new Set([plain, pressed, chosen]).size).toBe(3)
  })
})
