import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { questionsReached } from './paths.ts'
import { deskScreens, finished, screens as visitors } from './screens.ts'
import { test } from './visit.ts'
import { followLink, inLanguage, linkTo, onScreen } from './walk.ts'

const screens = [...visitors, ...deskScreens]

const phone = { viewport: sizes.phone, reducedMotion: 'reduce' } as const
type Look = {
  readonly language: Language
  readonly on: keyof typeof sizes
  readonly dark?: boolean
}

const inTurn = ['ar', 'fr-x-falc', 'en', 'fr'] as const
const languageOf = (rank: number): Language => inTurn[rank % inTurn.length] ?? 'fr'

/**
 * How the screen of this rank is looked at, language by language: on a phone, in French, Arabic and, one in two, English;
 * each language in turn on a desktop and at a kiosk; one in two in the dark.
 */
function looksAt(rank: number): readonly Look[] {
  const odd = rank % 2 === 1
  const looks: readonly Look[] = [
    { language: 'fr', on: 'phone' },
    { language: 'ar', on: 'phone' },
    ...(odd ? [{ language: 'en', on: 'phone' } as const] : []),
    { language: languageOf(rank + 1), on: 'desktop' },
    { language: languageOf(rank + 3), on: 'kiosk' },
    ...(odd ? [{ language: languageOf(rank + 1), on: 'desktop', dark: true } as const] : []),
  ]
  return languages.flatMap((language) => looks.filter((one) => one.language === language))
}

const bases = { fr: '', 'fr-x-falc': 'facile/', en: 'en/', ar: 'ar/' } as const

/** What is wrong in the structure of a page: headings, landmarks, language. */
async function structure(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
      (one) => one.checkVisibility() && one.closest('dialog') === null,
    )
    const levels = shown.map((one) => Number(one.localName.slice(1)))
    const main = document.querySelectorAll('main')
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['one h1 is needed']),
      ...(levels[0] === 1 ? [] : ['the first heading is not the h1']),
      ...levels.flatMap((level, index) =>
        index > 0 && level > (levels[index - 1] ?? 0) + 1
          ? [`a level is skipped at « ${shown[index]?.textContent} »`]
          : [],
      ),
      ...(main.length === 1 ? [] : ['one main is needed']),
      ...(['fr', 'fr-x-falc', 'en', 'ar'].includes(document.documentElement.lang)
        ? []
        : ['lang is not valid']),
      ...(document.documentElement.dir === (document.documentElement.lang === 'ar' ? 'rtl' : 'ltr')
        ? []
        : ['dir is wrong']),
    ]
  })
}

/** What is wrong in a page. Its bar no longer sticks: axe cannot know that what it covers can be scrolled into view. */
async function problems(page: Page, name: string): Promise<readonly string[]> {
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  const found = [...(await structure(page)), ...(await axe(page))]
  return found.map((problem) => `${name}: ${problem}`)
}

/** Follows a link of ours inside a language. */
async function question(page: Page, language: Language, trail: readonly string[]): Promise<void> {
  const before = await page.locator('h1').textContent()
  await followLink(page, bases[language] + linkTo(trail))
  // The last question says so in place of its number; the one before was asked in another language.
  await page.waitForFunction(
    ({ lang, heading }) =>
      document.documentElement.lang === lang && document.querySelector('h1')?.textContent !== heading,
    { lang: language, heading: before },
  )
}

describe('axe finds nothing, and headings, landmarks and language hold', () => {
  test.for([
    ['even', 0],
    ['odd', 1],
  ] as const)(
    'on every screen of %s rank, on a phone, a desktop and a kiosk, in the dark too',
    async ([, parity], { enter }) => {
      const page = await enter('', phone)
      const found: string[] = []
      for (const [rank, { name, reach }] of screens.entries()) {
        if (rank % 2 !== parity) continue
        await page.setViewportSize(sizes.phone)
        await page.emulateMedia({ colorScheme: 'light' })
        await inLanguage(page, 'fr')
        await reach(page)
        for (const { language, on, dark = false } of looksAt(rank)) {
          await page.setViewportSize(sizes[on])
          await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
          await inLanguage(page, language)
          found.push(...(await problems(page, `${name} in ${language} on a ${on}${dark ? ', dark' : ''}`)))
        }
      }
      expect(found).toEqual([])
    },
  )

  test('on every question of a job seeker, each language in turn, on a phone', async ({ enter }) => {
    const reached = questionsReached()
    expect(reached.length).toBeGreaterThan(15)
    const page = await enter('questions/', phone)
    const found: string[] = []
    for (const [index, { name, trail }] of reached.entries()) {
      // The first is asked in another language than that of the page it comes from.
      const language = languages[(index + 1) % languages.length] ?? 'fr'
      await question(page, language, trail)
      found.push(...(await problems(page, `${name} in ${language}`)))
    }
    expect(found).toEqual([])
  })

  test('with its own switch, the dark is as readable', async ({ enter }) => {
    const page = await enter(linkTo(finished), phone)
    await onScreen(page, 'reponses')
    await page.locator('.vers-langues').click()
    await page.locator('.theme').click()
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'sombre')
    expect(await problems(page, 'recap')).toEqual([])
    await page.getByRole('button', { name: 'Terminer et tout effacer' }).click()
    await page.locator('dialog[open]').waitFor()
    expect(await problems(page, 'erase')).toEqual([])
  })
})

describe('at the kiosk, axe finds nothing', () => {
  test('on the attract screen, the warning, the erase dialog and an address shown', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk, reducedMotion: 'reduce' }, async (fresh) => {
      await fresh.route('**/config.json', (route) =>
        route.fulfill({ json: { mode: 'borne', delais: { silence: 180, reponse: 45 } } }),
      )
      await fresh.clock.install()
    })
    await onScreen(page, 'attente')
    const found = [...(await problems(page, 'attract'))]
    await page.getByRole('button', { name: 'Commencer' }).click()
    await onScreen(page, 'accueil')
    found.push(...(await problems(page, 'accueil')))
    await page.locator('.porte').first().click()
    await onScreen(page, 'question')
    await page.locator('.terminer').click()
    await page.locator('dialog[open]').waitFor()
    found.push(...(await problems(page, 'erase')))
    await page.keyboard.press('Escape')
    await page.locator('.enseigne').click()
    await onScreen(page, 'accueil')
    await page.locator('a[href^="tel:"]').click()
    await page.locator('dialog[open]').waitFor()
    found.push(...(await problems(page, 'address')))
    await page.keyboard.press('Escape')
    await page.clock.fastForward(181_000)
    await page.locator('[role="alertdialog"]').waitFor()
    found.push(...(await problems(page, 'warning')))
    expect(found).toEqual([])
  })

  test('on the operator’s screen', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'kiosk' } })),
    )
    await onScreen(page, 'operateur')
    expect(await problems(page, 'operator')).toEqual([])
  })
})
