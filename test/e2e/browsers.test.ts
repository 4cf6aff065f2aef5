import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { sizes } from './browser.ts'
import { assets } from '../site/support/bundle.ts'
import { newerInCode } from './support/newer-in-code.ts'
import { newerInCss } from './support/newer-in-css.ts'
import { takeAway } from './support/take-away.ts'
import { test } from './visit.ts'
import { arrived, changedFrom, choose, followLink, goOn, heading, onScreen, takenOver } from './walk.ts'

const ours = 'a name of ours or of a library, which the browser has too'
const asked = 'asked for before it is used'

/** Names in the code that a promised browser lacks, and why it does without. */
const harmless: Readonly<Record<string, string>> = {
  contacts: ours,
  displayName: ours,
  external: ours,
  role: ours,
  share: ours,
  connection: asked,
  checkVisibility: asked,
  databases: asked,
  getTextInfo: asked,
  orientation: asked,
  popover: asked,
  userAgentData: asked,
  inert: 'false where it is unknown, and aria-hidden stands beside it',
  startViewTransition: 'React calls it for <ViewTransition> alone',
  'AbortSignal.timeout': 'given by mendAbortSignal where it lacks',
}

/** Styles that a promised browser lacks, and what its visitors see. */
const lessFine: Readonly<Record<string, string>> = {
  '::-webkit-search-cancel-button': 'a cross in the field, in Firefox never',
  '@media (scripting)': 'without JavaScript, buttons that do nothing stand beside the sentence that says so',
  '@page': 'the margins of the browser on paper',
  'align-content: start': 'nothing: grids have had it since they exist, only flexible boxes had not',
  'break-after: avoid': 'on paper, a heading may end a page',
  'accent-color': 'the tint of a checked box',
  outline: 'a ring with square corners',
  'text-wrap': 'headings break where they may',
  'text-wrap: balance': 'headings break where they may',
  'text-wrap: wrap': 'headings break where they may',
}

const sheets = readdirSync('dist/assets')
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(`dist/assets/${file}`, 'utf8')] as const)

/** What is found in any file and stands in no list; what stands in a list and is found nowhere. */
function compared(
  files: Iterable<readonly [string, string]>,
  newerIn: (text: string) => readonly string[],
  allowed: Readonly<Record<string, string>>,
): readonly string[] {
  const found = [...files].flatMap(([file, text]) => newerIn(text).map((name) => ({ file, name })))
  const names = new Set(found.map(({ name }) => name))
  return [
    ...found.filter(({ name }) => !(name in allowed)).map(({ file, name }) => `${file}: ${name}`),
    ...Object.keys(allowed)
      .filter((name) => !names.has(name))
      .map((name) => `nowhere: ${name}`),
  ]
}

describe('what is shipped runs in the oldest browsers that we promise', () => {
  test('its code uses nothing newer', () => {
    expect(compared(assets, newerInCode, harmless)).toEqual([])
  })

  test('its styles need nothing newer', () => {
    expect(compared(sheets, newerInCss, lessFine)).toEqual([])
  })

  test.for([
    ['a.toSorted()', 'toSorted'],
    ['a.findLast(f)', 'findLast'],
    ['a[`with`](0, 1)', 'with'],
    ['Object.groupBy(a, f)', 'Object.groupBy'],
    ['URL.canParse(a)', 'URL.canParse'],
    ['new Float16Array(1)', 'Float16Array'],
    ['a.values().map(f)', 'Iterator.map'],
    ['new Set(a).isSubsetOf(b)', 'isSubsetOf'],
    ['class A { static { f() } }', 'static { }'],
    ['/(?<=a)b/.test(c)', '(?<=…)'],
    ['new RegExp(`(?<!a)${b}`)', '(?<=…)'],
    ['/[a--b]/v.test(c)', '/…/v'],
  ] as const)('%s would be found', ([code, name]) => {
    expect(newerInCode(code)).toEqual([name])
  })

  test.for([
    ['a{height:100dvh}', 'dvh'],
    ['a{color:oklch(1 0 0)}', 'oklch()'],
    ['a{color:light-dark(red,tan)}', 'light-dark()'],
    ['a:has(b){color:red}', ':has'],
    ['@container (width>1em){a{color:red}}', '@container'],
    ['@media (width>1em){a{color:red}}', '@media (a < b)'],
    ['a{color:red;& b{color:tan}}', '&'],
  ] as const)('%s would be found', ([css, name]) => {
    expect(newerInCss(css)).toContain(name)
  })

  test('what an older style or @supports stands for is none', () => {
    expect(newerInCss('a{height:100vh;height:100dvh}')).toEqual([])
    expect(newerInCss('@supports selector(:has(a)){@media print{a:has(b){color:red}}}b{color:red}')).toEqual(
      [],
    )
  })
})

const wishes = ['beneficiaire', 'demandeur-emploi', 'nord', 'se-former', 'oui']

/** The choice of the question in view that a wish names; else the last one. */
async function pick(page: Page): Promise<string> {
  const choices = await page
    .locator('.choix input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  return wishes.find((wish) => choices.includes(wish)) ?? choices.at(-1) ?? ''
}

describe('in a browser that has nothing newer', () => {
  test('from the first door to the parcours and the plan', async ({ open }) => {
    const page = await open('', {}, takeAway)
    const there = await page.evaluate(() => ['toSorted' in [], 'groupBy' in Object, 'canParse' in URL])
    expect(there).toEqual([false, false, false])
    await page.locator('.porte[data-premiere]').click()
    await arrived(page, 'question')
    while ((await page.locator('[data-ecran="question"]').count()) > 0) {
      const before = await heading(page)
      await choose(page, await pick(page))
      await goOn(page)
      await changedFrom(page, before)
      await arrived(page)
    }
    await onScreen(page, 'reponses')
    await goOn(page)
    await arrived(page, 'parcours')
    expect(await page.locator('.piste').count()).toBeGreaterThan(0)
    await goOn(page)
    await arrived(page, 'plan')
    expect(await page.locator('.plan-liste > li').count()).toBe(3)
    await page.locator('.plan-liste > li:last-child .gestes button').first().click()
    await page.locator('.plan-liste > li:nth-child(2)').waitFor()
  })

  test('what is searched is found: a word, a postcode, an OPCO', async ({ open }) => {
    const page = await open('recherche/', {}, takeAway)
    await takenOver(page)
    await page.locator('#chercher').fill('l’aprentissage')
    await page.locator('.trouve').first().waitFor()
    await followLink(page, 'contacts/')
    await onScreen(page, 'contacts')
    await page.locator('#commune').fill('62500')
    await page.locator('.commune').first().waitFor()
    await followLink(page, 'opco/')
    await onScreen(page, 'opcos')
    await page.locator('main input').fill('1979')
    await page.locator('.trouver h4').first().waitFor()
  })

  test('a fiche explains its words, and the state of the content is in order', async ({ open }) => {
    const page = await open('fiches/poe/', {}, takeAway)
    await takenOver(page)
    await page.locator('.terme').first().click()
    await page.locator('.explication').waitFor()
    await followLink(page, 'etat-du-contenu/')
    await page.locator('.etat tbody tr').first().waitFor()
  })

  test.for(['mobilite', 'accompagnement-social', 'opco-ep-2020'])(
    '%s, its fields and its amount, under a finger',
    async (screen, { open }) => {
      const touch = { viewport: sizes.phone, hasTouch: true }
      const page = await open(`financement/${screen}/`, touch, takeAway)
      const failed: Error[] = []
      page.on('pageerror', (error) => failed.push(error))
      await takenOver(page)
      await page.locator('.liste-bouton').first().tap()
      await page.locator('.liste-choix').first().tap()
      for (const field of await page.locator('.saisie input').all()) {
        await field.tap()
        await field.blur()
      }
      await page.locator('.liste-bouton svg').first().waitFor()
      expect(failed).toEqual([])
    },
  )

  test('a kiosk reads its settings and waits for somebody', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk }, async (fresh) => {
      await takeAway(fresh)
      await fresh.route('**/config.json', (route) =>
        route.fulfill({ json: { mode: 'borne', adresse: 'https://exemple.fr' } }),
      )
    })
    await onScreen(page, 'attente')
    await page.locator('.attente > .bouton').click()
    await onScreen(page, 'accueil')
  })
})
