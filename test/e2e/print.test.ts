import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { typeset } from '../../content/typeset.ts'
import { writeLink } from '../../machines/share/link.ts'
import { isAboutHealth } from '../../machines/visite/answers.ts'
import { readPdf, withoutSpaces, type Sheet } from './pdf.ts'
import { longestPlan, sentenceOf } from './plans.ts'
import { sizes as screens } from './browser.ts'
import { finished, onLeave } from './screens.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen, unfoldAll } from './walk.ts'

/** The width of what an A4 sheet prints between margins of 12 mm, in CSS pixels. */
const sheetWidth = Math.floor(((210 - 2 * 12) / 25.4) * 96)

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
  if (path === 'plan/') await unfoldAll(page)
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

/** Where each reading begins. */
const readings = ['', 'facile/', 'en/', 'ar/'] as const

describe('the usual plan is one sheet, from the result as from the plan', () => {
  test.for(readings.flatMap((base) => [finished, onLeave].map((trail) => [base, trail] as const)))(
    '/%s',
    async ([base, trail], { enter }) => {
      const page = await enter(base + linkTo(trail), {})
      for (const path of ['parcours/', 'plan/'] as const) {
        await followLink(page, base + path)
        await arrived(page, path.slice(0, -1))
        const sheets = await printed(page)
        expect(sheets).toHaveLength(1)
        expect(sheets[0]?.text).toContain('Passerelle')
        expect(sheets[0]?.text).toContain('1/1')
      }
      expect(await cut(page)).toEqual([])
      const sizes = await page
        .locator('.feuille :is(p, li, h2, h3)')
        .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)))
      const smallest = ((base === 'facile/' ? 14 : 12) / 72) * 96
      const tooSmall = sizes.filter((size) => size < smallest - 0.1)
      // The address to type is a code, not a text.
      expect(tooSmall.length).toBeLessThanOrEqual(base === 'facile/' ? 1 : 0)
      const steps = await page.locator('.feuille-etapes > li').evaluateAll((items) =>
        items.map((item) => ({
          box: item.querySelector('.feuille-case')?.getBoundingClientRect().height ?? 0,
          slots: item.querySelectorAll('.feuille-rdv > span').length,
          tops: new Set(
            [...item.querySelectorAll('.feuille-rdv > *')].map((one) => one.getBoundingClientRect().bottom),
          ).size,
        })),
      )
      expect(steps).toHaveLength(3)
      for (const { box, slots, tops } of steps) {
        expect(box).toBeGreaterThanOrEqual((5 / 25.4) * 96 - 1)
        expect([slots, tops]).toEqual([4, 1])
      }
    },
  )
})

describe('the parcours and the plan print the same short plan', () => {
  test.for(['parcours/', 'plan/'] as const)('%s', async (path, { enter }) => {
    const page = await enter(linkTo(finished))
    await show(page, path)
    const sheets = await printed(page)
    const text = allOf(sheets)
    expect(sheets).toHaveLength(1)
    sheets.forEach(({ width, height, text: one }, index) => {
      expect([width, height]).toEqual([595, 842])
      expect(one).toContain(`${index + 1}/${sheets.length}`)
    })

    for (const sentence of others) expect(text).toContain(sentence)
    expect(health.length).toBeGreaterThan(0)
    for (const sentence of health) expect(text).not.toContain(sentence)
    const year = await page.evaluate(() => new Date().getFullYear())
    expect(text).toMatch(new RegExp(`Impriméle\\d{1,2}(er)?[a-zéû]+${year}`, 'u'))
    expect(text).toContain('Faitesconfirmercespistesparlesservicesindiqués')
    expect(text).toMatch(/Valablejusqu’au\d{1,2}(er)?[a-zéû]+\d{4}/u)
    expect(text).not.toMatch(/Appelerle/u)
    expect(text.match(/Dites(?:aussi)?:/gu)?.length).toBe(3)
    expect(text.match(/Àapporter:/gu)?.length).toBe(3)
    expect(text.match(/Rendez-vousjourheurelieuavec/gu)?.length).toBe(3)
    expect(text.match(/Notes/gu)?.length).toBe(1)
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
    expect(ruled.length).toBeGreaterThanOrEqual(1)
    for (const [height, border] of ruled) {
      expect(height).toBeGreaterThanOrEqual((8 / 25.4) * 96 - 1)
      expect(border).toMatch(/^(?:0\.\d+|1)px$/u)
    }
  })
})

test('answers about health are printed when the person ticks it, and what they wrote', async ({ enter }) => {
  const page = await enter(linkTo(finished))
  await show(page, 'plan/')
  await page.getByLabel('Imprimer aussi mes réponses sur la santé').check()
  await page.getByLabel(/^Nom,/u).fill('Camille Élan')
  await page
    .getByLabel(/^Vos notes/u)
    .first()
    .fill('Rappeler mardi')
  const text = allOf(await printed(page))
  for (const sentence of [...health, ...others]) expect(text).toContain(sentence)
  expect(text).toContain('Pland’actiondeCamilleÉlan')
  expect(text).toContain('Rappelermardi')
  await page.emulateMedia({ media: 'print' })
  const inside = await page.locator('.feuille-notes').evaluate((box) => {
    const outer = box.getBoundingClientRect()
    const note = box.querySelector('p')?.getBoundingClientRect()
    return note !== undefined && note.top > outer.top && note.bottom < outer.bottom
  })
  expect(inside).toBe(true)
})

test('paper does not tell that someone is on sick leave unless they tick it', async ({ enter }) => {
  const page = await enter(linkTo(onLeave))
  await show(page, 'plan/')
  expect(allOf(await printed(page))).not.toContain('préreprise')
  await page.getByLabel('Imprimer aussi mes réponses sur la santé').check()
  expect(allOf(await printed(page))).toContain('Demanderunevisitedepréreprise')
})

test.for(readings)(
  'of the two sheets of five steps, the first is the fullest (/%s)',
  async (base, { enter }) => {
    const page = await enter(base + linkTo(onLeave), {})
    await onScreen(page, 'reponses')
    await followLink(page, `${base}plan/`)
    await arrived(page, 'plan')
    await unfoldAll(page)
    await page.locator('#options input[type="checkbox"]').first().check()
    const sheets = (await printed(page)).map(({ text }) => text.length)
    expect(await page.locator('.feuille-etapes > li').count()).toBe(5)
    expect(sheets).toHaveLength(2)
    expect(sheets[0]).toBeGreaterThan(sheets[1] ?? 0)
  },
)

/** Plans whose steps fill a sheet to its last lines: where they begin, whether health is printed, and how many sheets they take at most. */
const brimming = [
  ['questions/#2~L7RqWjBjHxJM0BOC2L8ZGrdj.7gO6xFVZRPbbQd36JB7BK~xEm', true, 2],
  ['facile/questions/#2~L7R2E8BjH6BolQdD2K.7gO3PK118i2YGOyG4p~Jn1', false, 2],
  ['facile/questions/#2~L7R2E8BjH6BolQdD2K.7gO3PK118i2YGOyG4pVZRG0c~J0O', false, 3],
  ['ar/questions/#2~L7R2E83DDxJM8ZGQ7pD2K.7gO3PKVZRQd3Pbbw9p6JB6VB~3Ao', false, 3],
  ...readings.map((base) => {
    const fiches = ['cep', 'vae', 'cpf-c2p-fipu', 'poe', 'afest', 'sesame', 'prf', 'afc']
    return [`${base}questions/#${writeLink({ trail: onLeave, fiches }, true)}`, true, 3] as const
  }),
] as const

test.for(brimming)('no sheet of a plan is nearly empty (/%s)', async ([link, ticked, most], { enter }) => {
  const page = await enter(link, {})
  await onScreen(page, 'plan')
  await unfoldAll(page)
  if (ticked) await page.locator('#options input[type="checkbox"]').first().check()
  const sheets = (await printed(page)).map(({ text }) => text.length)
  console.info(`${link}: ${sheets.join(' + ')} letters`)
  expect(sheets.length).toBeLessThanOrEqual(most)
  const fullest = Math.max(...sheets)
  sheets.forEach((letters, index) => {
    expect(letters / fullest).toBeGreaterThan(index === sheets.length - 1 ? 1 / 4 : 1 / 2)
  })
})

describe('the longest plan there can be', () => {
  test.for(['fr', 'fr-x-falc', 'en', 'ar'] as const)(
    'in %s, is three sheets, four in the large letters of easy reading, none nearly empty, and nothing is lost',
    async (language, { enter }) => {
      const { link, titles } = longestPlan(language)
      const page = await enter(link)
      await onScreen(page, 'plan')
      await unfoldAll(page)
      const notes = await page.getByRole('textbox').all()
      for (const note of notes) await note.fill('Demander le dossier. '.repeat(8).slice(0, 120))
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      const sheets = await printed(page)
      expect(titles).toHaveLength(8)
      expect(sheets.length).toBeLessThanOrEqual(language === 'fr-x-falc' ? 4 : 3)
      const average = allOf(sheets).length / sheets.length
      for (const { text } of sheets) expect(text.length).toBeGreaterThan(average / 3)
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

test('from the heading of the result, one Tab leads to the way to « Imprimer »', async ({ enter }) => {
  const page = await enter(linkTo(finished))
  await show(page, 'parcours/')
  await page.keyboard.press('Tab')
  expect(await page.locator('.evitement:focus').isVisible()).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('#imprimer:focus').waitFor()
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
  const line = page.locator('.actions .imprime')
  await line.waitFor()
  const [said, pressed] = await Promise.all([
    line.boundingBox(),
    page.getByRole('button', { name: 'Imprimer', exact: true }).boundingBox(),
  ])
  expect(Math.abs((said?.y ?? 0) + (said?.height ?? 0) - (pressed?.y ?? 0))).toBeLessThanOrEqual(40)
})

test('on a phone the bar of actions is as high after printing as before', async ({ enter }) => {
  const page = await enter(linkTo(finished), { viewport: screens.phone }, (fresh) =>
    fresh.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset['imprime'] = 'oui')
    }),
  )
  await show(page, 'parcours/')
  const height = () => page.locator('.barre').evaluate((bar) => bar.getBoundingClientRect().height)
  const before = await height()
  await page.locator('.barre .bouton').last().click()
  await page.locator('html[data-imprime="oui"]').waitFor()
  expect(await height()).toBe(before)
})
