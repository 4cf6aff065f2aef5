import type { Page } from 'playwright-core'
import { inject, describe, expect } from 'vitest'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { questionsReached } from './paths.ts'
import { finished, screens } from './screens.ts'
import { test } from './visit.ts'
import { followLink, linkTo, onScreen } from './walk.ts'

const phone = { viewport: sizes.phone, reducedMotion: 'reduce' } as const
const bases = { fr: '', 'fr-x-falc': 'facile/' } as const

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
      ...(['fr', 'fr-x-falc'].includes(document.documentElement.lang) ? [] : ['lang is not valid']),
      ...(document.documentElement.dir === 'ltr' ? [] : ['dir is missing']),
    ]
  })
}

/** What is wrong in a page. Its bar no longer sticks: axe cannot know that what it covers can be scrolled into view. */
async function problems(page: Page, name: string): Promise<readonly string[]> {
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  const found = [...(await structure(page)), ...(await axe(page))]
  return found.map((problem) => `${name}: ${problem}`)
}

async function inFrench(page: Page): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) === 'fr') return
  await page.locator('.langues a').first().click()
  await page.waitForFunction(() => document.documentElement.lang === 'fr')
}

async function inEasyFrench(page: Page): Promise<void> {
  await page.locator('.langues a[lang="fr-x-falc"]').click()
  await page.waitForFunction(() => document.documentElement.lang === 'fr-x-falc')
}

/** Follows a link of ours inside a language. */
async function question(page: Page, language: keyof typeof bases, trail: readonly string[]): Promise<void> {
  await followLink(page, bases[language] + linkTo(trail))
  await page.waitForFunction(
    (numero) => document.querySelector('.position')?.textContent?.startsWith(`Question ${numero} `),
    trail.length + 1,
  )
}

describe('axe finds nothing, and headings, landmarks and language hold', () => {
  test('on every screen, in both languages, on a phone', async ({ enter }) => {
    const page = await enter('', phone)
    const found: string[] = []
    for (const { name, reach } of screens) {
      await inFrench(page)
      await reach(page)
      found.push(...(await problems(page, name)))
      await inEasyFrench(page)
      found.push(...(await problems(page, `${name} in easy French`)))
    }
    expect(found).toEqual([])
  })

  test.for([
    ['a desktop', { viewport: sizes.desktop }],
    ['a kiosk', { viewport: sizes.kiosk }],
    ['a desktop in the dark', { viewport: sizes.desktop, colorScheme: 'dark' }],
  ] as const)('on one screen of each kind, on %s', async ([, options], { enter }) => {
    const page = await enter('', options)
    const found: string[] = []
    for (const { name, reach } of screens) {
      await reach(page)
      found.push(...(await problems(page, name)))
    }
    expect(found).toEqual([])
  })

  test.for(['fr', 'fr-x-falc'] as const)(
    'on every question of a job seeker, in %s, on a phone',
    async (language, { enter }) => {
      const reached = questionsReached()
      expect(reached.length).toBeGreaterThan(15)
      const page = await enter(`${bases[language]}questions/`, phone)
      const found: string[] = []
      for (const { name, trail } of reached) {
        await question(page, language, trail)
        found.push(...(await problems(page, name)))
      }
      expect(found).toEqual([])
    },
  )

  test('on three fiches, in both languages, in the light and in the dark', async ({ enter }) => {
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await enter('fiches/', { ...phone, colorScheme })
      const links = await page
        .locator('.rayon h3 a')
        .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))])
      for (const link of links.slice(0, 3)) {
        await page.goto(new URL(link, inject('url')).href)
        found.push(...(await problems(page, `${link} ${colorScheme}`)))
        await inEasyFrench(page)
        found.push(...(await problems(page, `${link} ${colorScheme} in easy French`)))
      }
    }
    expect(found).toEqual([])
  })

  test('with its own switch, the dark is as readable', async ({ enter }) => {
    const page = await enter(linkTo(finished), phone)
    await onScreen(page, 'reponses')
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
