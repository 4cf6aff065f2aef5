import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { typeset } from '../../content/typeset.ts'
import { isAboutHealth } from '../../machines/visite/answers.ts'
import { readPdf, withoutSpaces, type Sheet } from './pdf.ts'
import { longestPlan, sentenceOf } from './plans.ts'
import { finished, onLeave } from './screens.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen } from './walk.ts'

/** The width of what an A4 sheet prints between margins of 16 mm, in CSS pixels. */
const sheetWidth = Math.floor(((210 - 2 * 16) / 25.4) * 96)

const sentences = finished.map((answer) => ({
  health: isAboutHealth(answer),
  text: withoutSpaces(typeset(sentenceOf(answer))),
}))
const health = sentences.filter((one) => one.health).map(({ text }) => text)
const others = sentences.filter((one) => !one.health).map(({ text }) => text)

async function printed(page: Page): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}

const allOf = (sheets: readonly Sheet[]): string => sheets.map(({ text }) => text).join('')

async function show(page: Page, path: 'parcours/' | 'plan/'): Promise<void> {
  await onScreen(page, 'reponses')
  await followLink(page, path)
  await arrived(page, path.slice(0, -1))
}

/** What an element of the sheet holds that would not be seen: it sticks out of the paper, or out of its own box. */
async function cut(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: sheetWidth, height: 1000 })
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.checkVisibility() && one.closest('.hors-ecran') === null)
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        const hides = getComputedStyle(one).overflow !== 'visible' && one.scrollWidth > one.clientWidth + 1
        return right > window.innerWidth + 1 || left < -1 || hides
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  )
}

describe('the parcours and the plan print the same short plan', () => {
  test.for(['parcours/', 'plan/'] as const)('%s', async (path, { enter }) => {
    const page = await enter(linkTo(finished))
    await show(page, path)
    const sheets = await printed(page)
    const text = allOf(sheets)
    expect(sheets.length).toBeGreaterThanOrEqual(1)
    expect(sheets.length).toBeLessThanOrEqual(2)
    sheets.forEach(({ width, height, text: one }, index) => {
      expect([width, height]).toEqual([595, 842])
      expect(one).toContain(`${index + 1}/${sheets.length}`)
    })

    for (const sentence of others) expect(text).toContain(sentence)
    expect(health.length).toBeGreaterThan(0)
    for (const sentence of health) expect(text).not.toContain(sentence)
    const year = await page.evaluate(() => new Date().getFullYear())
    expect(text).toMatch(new RegExp(`Impriméle\\d{1,2}(er)?[a-zéû]+${year}`, 'u'))
    expect(text).toContain('faitesconfirmercespistesparunprofessionnel')
    expect(text).toContain('Après3mois,refaites-le')
    expect(text.match(/Appelerle[\d]{4,}/gu)?.length).toBe(3)
    expect(text.match(/Notes/gu)?.length).toBe(3)
    for (const control of ['Monter', 'Retirer', 'Copier', 'Sombre', 'Terminer', 'facultatif'])
      expect(text).not.toContain(control)

    const paper = await page.locator('.feuille').textContent()
    expect(text).toContain(withoutSpaces(paper ?? '').slice(-60))
    expect(await cut(page)).toEqual([])
    const ruled = await page
      .locator('.feuille-ligne')
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.getBoundingClientRect().height,
          getComputedStyle(line).borderBlockEndWidth,
        ]),
      )
    expect(ruled).toHaveLength(9)
    for (const [height, border] of ruled) {
      expect(height).toBeGreaterThanOrEqual((8 / 25.4) * 96 - 1)
      expect(border).toBe('1px')
    }
  })
})

test('answers about health are printed when the person ticks it, and what they wrote', async ({ enter }) => {
  const page = await enter(linkTo(finished))
  await show(page, 'plan/')
  await page.getByLabel('Imprimer aussi mes réponses sur la santé').check()
  await page.getByLabel(/^Nom \(/u).fill('Camille Élan')
  await page
    .getByLabel(/^Vos notes/u)
    .first()
    .fill('Rappeler mardi')
  const text = allOf(await printed(page))
  for (const sentence of [...health, ...others]) expect(text).toContain(sentence)
  expect(text).toContain('Pland’actiondeCamilleÉlan')
  expect(text).toContain('Rappelermardi')
})

test('paper does not tell that someone is on sick leave unless they tick it', async ({ enter }) => {
  const page = await enter(linkTo(onLeave))
  await show(page, 'plan/')
  expect(allOf(await printed(page))).not.toContain('préreprise')
  await page.getByLabel('Imprimer aussi mes réponses sur la santé').check()
  expect(allOf(await printed(page))).toContain('Demanderunevisitedepréreprise')
})

describe('the longest plan there can be', () => {
  test.for(['fr', 'fr-x-falc', 'en', 'ar'] as const)(
    'in %s, is three sheets at most, four in the large letters of easy reading, and nothing is lost',
    async (language, { enter }) => {
      const { link, titles } = longestPlan(language)
      const page = await enter(link)
      await onScreen(page, 'plan')
      const notes = await page.getByRole('textbox').all()
      for (const note of notes) await note.fill('Demander le dossier. '.repeat(8).slice(0, 120))
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      const sheets = await printed(page)
      expect(titles).toHaveLength(8)
      expect(sheets.length).toBeLessThanOrEqual(language === 'fr-x-falc' ? 4 : 3)
      sheets.forEach(({ text }, index) => {
        expect(text).toContain(`${index + 1}/${sheets.length}`)
      })
      // In Arabic a PDF holds the shapes of letters, not always the letters.
      const readable = language === 'ar' ? [] : titles
      for (const title of readable) expect(allOf(sheets)).toContain(withoutSpaces(typeset(title)))
      expect(await cut(page)).toEqual([])
    },
  )
})

test('the QR code is 3 cm or more on paper', async ({ enter }) => {
  const page = await enter(linkTo(finished))
  await show(page, 'plan/')
  await page.emulateMedia({ media: 'print' })
  const { width, height } = (await page.locator('.feuille .qr').boundingBox()) ?? { width: 0, height: 0 }
  expect(Math.min(width, height)).toBeGreaterThanOrEqual((30 / 25.4) * 96)
})

test('paper is black on white, even from a dark screen', async ({ enter }) => {
  const page = await enter(linkTo(finished), { colorScheme: 'dark' })
  await show(page, 'plan/')
  await page.locator('.theme').press('Enter')
  await page.locator('.theme').press('Enter')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('.feuille *:not(svg *)'), document.body].flatMap((one) => {
      const { color, backgroundColor } = getComputedStyle(one)
      return one.checkVisibility() ? [`${color} on ${backgroundColor}`] : []
    }),
  )
  expect(new Set(colours)).toEqual(
    new Set(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)', 'rgb(0, 0, 0) on rgb(255, 255, 255)']),
  )
})

test('« Imprimer » asks the browser to print', async ({ enter }) => {
  const page = await enter(linkTo(finished), undefined, (fresh) =>
    fresh.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset['imprime'] = 'oui')
    }),
  )
  await show(page, 'plan/')
  await page.getByRole('button', { name: 'Imprimer', exact: true }).click()
  await page.locator('html[data-imprime="oui"]').waitFor()
  expect(await page.getByText('envoyée à l’imprimante').count()).toBe(0)
})
