import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { languages } from '../../content/languages.ts'
import { sizes } from './browser.ts'
import { finished } from './screens.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen, speak } from './walk.ts'

/** What the header and the bar take of the window's height, in percent. */
async function taken(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heights = ['.entete', '.barre'].map(
      (one) => document.querySelector(one)?.getBoundingClientRect().height ?? 0,
    )
    return (heights.reduce((sum, height) => sum + height) / window.innerHeight) * 100
  })
}

/** The labels of the header and of the bar that stand on two lines, or stick out of the window. */
async function wrapped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.entete :is(a, button), .barre :is(a, button)')].flatMap((one) => {
      if (!one.checkVisibility()) return []
      const range = document.createRange()
      range.selectNodeContents(one)
      const { left, right } = one.getBoundingClientRect()
      const lines = new Set(
        [...one.querySelectorAll('*'), one]
          .flatMap((inner) => (inner.getBoundingClientRect().width > 1 ? [...inner.childNodes] : []))
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          .flatMap((node) => {
            range.selectNodeContents(node)
            return [...range.getClientRects()].map(({ bottom }) => Math.round(bottom))
          }),
      )
      return lines.size > 1 || left < 0 || right > window.innerWidth ? [(one.textContent ?? '').trim()] : []
    }),
  )
}

const screens = {
  question: async (page: Page) => {
    await followLink(page, linkTo(finished.slice(0, 3)))
    await onScreen(page, 'question')
  },
  parcours: async (page: Page) => {
    await followLink(page, linkTo(finished))
    await page.locator('[data-ecran]:not([data-ecran="question"])').waitFor()
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
  },
  plan: async (page: Page) => {
    await followLink(page, 'plan/')
    await arrived(page, 'plan')
  },
  fiche: async (page: Page) => {
    await followLink(page, 'fiches/essai-encadre/')
    await arrived(page, 'fiche')
  },
} as const

describe('on a phone of 360 × 800', () => {
  test('the header and the bar take a fifth of the height at most, and no label of theirs wraps', async ({
    open,
  }) => {
    const page = await open('questions/', { viewport: sizes.phone, hasTouch: true, isMobile: true })
    await page.waitForFunction(
      () => performance.getEntriesByName(`${location.origin}/config.json`).length > 0,
    )
    const wrong: string[] = []
    for (const [name, reach] of Object.entries(screens)) {
      await speak(page, 'fr')
      await reach(page)
      for (const language of languages) {
        await speak(page, language)
        const folded = page.locator('.vers-langues')
        if ((await folded.getAttribute('aria-expanded')) === 'true') await folded.press('Enter')
        await page.locator('.reglages[data-ouvert]').waitFor({ state: 'detached' })
        const height = await taken(page)
        if (height > 20) wrong.push(`${name} in ${language}: ${Math.round(height)} %`)
        wrong.push(...(await wrapped(page)).map((label) => `${name} in ${language}: ${label}`))
      }
    }
    expect(wrong).toEqual([])
  })
})
