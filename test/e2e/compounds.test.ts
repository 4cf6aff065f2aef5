import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './visit.ts'

/** The compounds in view that stand on two lines: of headings, labels and names. */
async function broken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, label, .choix-mots, .appel-nom, a, button')].flatMap(
      (one) => {
        const found: string[] = []
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (!node.parentElement?.checkVisibility()) continue
          for (const { 0: compound, index } of (node.textContent ?? '').matchAll(
            /\p{L}+(?:-\u2060?\p{L}+)+/gu,
          )) {
            range.setStart(node, index)
            range.setEnd(node, index + compound.length)
            if (range.getClientRects().length > 1) found.push(compound)
          }
        }
        return found
      },
    ),
  )
}

/** What is broken at any of these widths, a line each. */
async function brokenAt(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    found.push(...(await broken(page)).map((compound) => `${compound} at ${width} px`))
  }
  return found
}

const widths = [320, 340, 360, 380, 400, 440, 480]

describe('a compound stays on one line, in headings, labels and names', () => {
  test.for(['', 'facile/'])('in « /%s »', async (base, { enter }) => {
    const found: string[] = []
    for (const path of [
      'questions/',
      'acteurs/',
      'acteurs/acteur-cap-emploi/',
      'fiches/essai-encadre/',
      'fiches/cep/',
    ])
      found.push(...(await brokenAt(await enter(base + path), widths)))
    expect(found).toEqual([])
  })

  test('which it would not by itself', async ({ enter }) => {
    const page = await enter('acteurs/acteur-cap-emploi/')
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        node.textContent = (node.textContent ?? '').replaceAll('\u2060', '')
    })
    expect(await brokenAt(page, widths)).not.toEqual([])
  })
})
