import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { compile } from '../../content/compile/compile.ts'
import { languages } from '../../content/languages.ts'
import { writeRoute, type Route } from '../../src/routes.ts'
import { sizes } from './browser.ts'
import { takeAway } from './support/take-away.ts'
import { today } from '../support/today.ts'
import { test } from './visit.ts'
import {
  arrived,
  changedFrom,
  choose,
  followLink,
  goOn,
  heading,
  onScreen,
  plain,
  takenOver,
} from './walk.ts'

const { content } = compile('.', today)

const wishes = ['beneficiaire', 'demandeur-emploi', 'nord', 'se-former', 'oui']

/** The choice of the question in view that a wish names; else the last one. */
async function pick(page: Page): Promise<string> {
  const choices = await page
    .locator('.choix input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  return wishes.find((wish) => choices.includes(wish)) ?? choices.at(-1) ?? ''
}

describe('a browser that is too old', () => {
  test.for(languages)(
    'says so above the page, which can be read and leads to who can be called (%s)',
    async (language, { open }) => {
      const words = content.words[language].ecrans['commun'] as Readonly<Record<string, string>>
      const path = (route: Route): string => writeRoute(route, language).slice(1)
      const page = await open(path({ name: 'fiche', id: 'poe' }), { javaScriptEnabled: false }, (fresh) =>
        fresh.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' })),
      )
      const said = page.locator('body > .ancien')
      const fiches = words['fiches'] ?? ''
      expect(plain(await said.textContent())).toBe(
        plain(words['navigateur-ancien']?.replace('{{fiches}}', fiches) ?? ''),
      )
      expect(await said.isVisible()).toBe(true)
      expect(await page.locator('h1').isVisible()).toBe(true)
      await page.getByRole('link', { name: fiches, exact: true }).first().click()
      expect(new URL(page.url()).pathname).toBe(writeRoute({ name: 'fiches' }, language))
      await page.locator('.rayon h3 a').first().click()
      expect(
        await page.locator('main a[href^="tel:"], main a[href^="mailto:"], main .lien-site').count(),
      ).toBeGreaterThan(0)
    },
  )

  test('is not told of one that is promised', async ({ open }) => {
    const page = await open('fiches/poe/')
    expect(await page.locator('body > .ancien').isVisible()).toBe(false)
  })
})

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
    await onScreen(page, 'parcours')
    expect(await page.locator('.piste').count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Mon plan' }).click()
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
    await page.locator('.attente-accueil .bouton').click()
    await onScreen(page, 'accueil')
  })
})
