import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { shortVisit } from '../machines/support/visits.ts'
import { before } from './paths.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { choose, goOn, linkTo, onScreen } from './walk.ts'

const next = 'Continuer'

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
  page.waitForFunction(() => document.activeElement?.classList.contains('erreur'))

describe('« Continuer » without an answer', () => {
  test.for([
    { width: 360, height: 740 },
    { width: 1440, height: 900 },
    { width: 1080, height: 1920 },
  ])(
    'shows why, whole and over the answers, wherever the page was, at $width × $height',
    async (viewport, { enter }) => {
      const page = await enter(linkTo(before('besoin', shortVisit)), { viewport, reducedMotion: 'reduce' })
      await slow(page)
      await onScreen(page, 'question')
      await page.locator('input[value="faire-reconnaitre"]').waitFor({ state: 'attached' })
      const seen: (readonly string[])[] = []
      for (const end of [true, false]) {
        await page.evaluate((down) => window.scrollTo(0, down ? document.body.scrollHeight : 0), end)
        await page.getByRole('button', { name: next }).press('Enter')
        await hasFocus(page)
        seen.push(await hidden(page))
      }
      expect(seen).toEqual([[], []])
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(() => document.activeElement === document.querySelector('.choix input')),
      ).toBe(true)
      await choose(page, 'faire-reconnaitre')
      expect(await page.locator('.erreur').count()).toBe(0)
      await goOn(page)
      await page.locator('input[value="faire-reconnaitre"]').waitFor({ state: 'detached' })
    },
  )

  test('says it once: one text, where the focus is', async ({ enter }) => {
    const page = await enter('questions/')
    await goOn(page)
    await hasFocus(page)
    const words = 'Choisissez une réponse pour continuer.'
    expect(await page.getByText(words).count()).toBe(1)
    expect(await page.locator('.erreur').ariaSnapshot()).toBe(`- paragraph: ${words}`)
  })
})
