import type { Page, Route } from 'playwright-core'
import { inject, describe, expect } from 'vitest'
import { content } from '../support/content.ts'
import { languages } from '../../content/languages.ts'
import { plainRoutes, writeRoute } from '../../src/routes.ts'
import { choicesIn, headingOf, questionsIn, shortVisit } from '../machines/support/visits.ts'
import { test } from './visit.ts'
import { answer, arrived, heading, linkTo, onScreen, returned, speak, takenOver, unfold } from './walk.ts'

const named = [
  ['fiche', content.fiches],
  ['acteur', content.acteurs],
  ['opco', content.opco],
  ['bareme', content.baremes],
] as const

/** Every page whose address holds nothing but its name, in French and one other language; two of each other kind in each. */
const paths = languages.flatMap((language, index) => [
  ...plainRoutes
    .filter((_, place) => language === 'fr' || place % 3 === index - 1)
    .map((name) => writeRoute({ name }, language)),
  ...named.flatMap(([name, each]) =>
    Object.keys(each)
      .filter((_, place) => place % 4 === index)
      .slice(0, 2)
      .map((id) => writeRoute({ name, id }, language)),
  ),
])

/** Notes all that a page says of errors: console, exceptions, requests that fail. React reports a mismatch there, even minified. */
function complaints(page: Page): readonly string[] {
  const met: string[] = []
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) met.push(`${page.url()} ${message.text()}`)
  })
  page.on('pageerror', (error) => met.push(`${page.url()} ${error.message}`))
  page.on('requestfailed', (request) => {
    // A page that is left drops what it was still fetching.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') met.push(`failed: ${request.url()}`)
  })
  return met
}

/** Notes the address of every request. */
function requests(page: Page): string[] {
  const met: string[] = []
  page.on('request', (request) => met.push(request.url()))
  return met
}

/** What a page says, as its file holds it and as it is once taken over; without what only one of them shows. */
async function words(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const file = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    return [file, document].map((one) => {
      const copy = one.querySelector('#app')?.cloneNode(true) as HTMLElement
      for (const aside of copy.querySelectorAll('noscript, .theme')) aside.remove()
      return `${one.title} ${copy.textContent}`
    })
  })
}

describe('a prerendered page', () => {
  test('is taken over without a word changed, a warning, or a request elsewhere', async ({ open }) => {
    let met: readonly string[] = []
    let asked: readonly string[] = []
    const live = await open('', {}, (page) => {
      met = complaints(page)
      asked = requests(page)
    })
    for (const path of paths) {
      await live.goto(new URL(path, inject('url')).href)
      await takenOver(live)
      const [file, page] = await words(live)
      expect(page, `${path}`).toBe(file)
    }
    expect(met).toEqual([])
    expect(asked.filter((url) => !url.startsWith(inject('url')))).toEqual([])
  })

  test('is taken over in place: the elements stay the same, in the dark too', async ({ open }) => {
    for (const path of ['', 'questions/', 'fiches/poe/']) {
      let met: readonly string[] = []
      const page = await open(path, { colorScheme: 'dark' }, async (fresh) => {
        met = complaints(fresh)
        await fresh.addInitScript(() => {
          document.addEventListener('readystatechange', () => {
            const title = document.querySelector('h1')
            if (title && document.readyState === 'interactive') title.dataset['temoin'] = 'même'
          })
        })
      })
      await takenOver(page)
      expect(await page.locator('h1').getAttribute('data-temoin'), `${path}`).toBe('même')
      expect(met).toEqual([])
    }
  })

  test('a whole visit makes no request elsewhere and complains of nothing', async ({ enter }) => {
    let met: readonly string[] = []
    let asked: readonly string[] = []
    const page = await enter('', undefined, (fresh) => {
      met = complaints(fresh)
      asked = requests(fresh)
    })
    await page.locator('.porte').first().click()
    await arrived(page, 'question')
    await answer(page, ...choicesIn(shortVisit).slice(1))
    await onScreen(page, 'parcours')
    await (await unfold(page)).click()
    await arrived(page, 'fiche')
    for (const language of ['ar', 'en', 'fr-x-falc'] as const) {
      await speak(page, language)
    }
    expect(met).toEqual([])
    expect(asked.filter((url) => !url.startsWith(inject('url')))).toEqual([])
    expect(
      asked.filter((url) => url.includes('~')),
      'no answer travels',
    ).toEqual([])
  })
})

describe('the first screen', () => {
  test('fetches the code of the questions only when a door is approached', async ({ open }) => {
    let asked: string[] = []
    const page = await open('', {}, (fresh) => {
      asked = requests(fresh)
    })
    await page.waitForLoadState('networkidle')
    const heavy = (): readonly string[] =>
      asked.filter((url) => /visite|rules|people|parcours-of-visit|borne/u.test(url))
    expect(heavy()).toEqual([])
    await page.locator('.colonnes section').first().hover()
    await page.locator('.colonnes h2').first().hover()
    const before = asked.length
    await page.waitForLoadState('networkidle')
    expect(heavy(), 'nothing before a door').toEqual([])
    await page.locator('.porte').first().hover()
    await expect.poll(() => heavy().some((url) => url.includes('visite'))).toBe(true)
    expect(asked.length).toBeGreaterThan(before)
    expect(heavy().filter((url) => /resultat|borne/u.test(url))).toEqual([])
  })

  test('with the keyboard, a door focused or opened fetches them as well', async ({ enter }) => {
    const page = await enter()
    await page.locator('.porte').nth(1).focus()
    await page.keyboard.press('Enter')
    await arrived(page, 'question')
  })
})

describe('when the network is slow', () => {
  /** Holds what is fetched from now on, until told. */
  async function hold(page: Page): Promise<() => Promise<void>> {
    const held: Route[] = []
    let holding = true
    await page.route('**/assets/*.js', (route) => (holding ? void held.push(route) : route.continue()))
    return async () => {
      holding = false
      await Promise.all(held.map((route) => route.continue()))
    }
  }

  test('a press is answered before its page comes', async ({ open }) => {
    const page = await open('fiches/')
    await takenOver(page)
    const release = await hold(page)
    await page.locator('.pied a[href="/glossaire/"]').click()
    await page.locator('.pied a[href="/glossaire/"][aria-busy="true"]').waitFor()
    await page.locator('[data-annonces="calmes"]', { hasText: 'Chargement…' }).waitFor({ state: 'attached' })
    expect(await page.locator('[data-ecran="fiches"]').count()).toBe(1)
    await release()
    await arrived(page, 'glossaire')
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0)
  })

  test('another language, then the questions: the visit begins, in that language, and stays', async ({
    open,
  }) => {
    const page = await open('fiches/vae/')
    await takenOver(page)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const release = await hold(page)
    await page.locator('.langues [lang="en"]').click()
    await page.locator('.langues [lang="en"][aria-busy="true"]').waitFor()
    await page.locator('.barre .actions > :last-child').click()
    await page.waitForFunction(() => location.pathname === '/en/questions/')
    await release()
    await arrived(page, 'question')
    await answer(page, ...choicesIn(shortVisit).slice(1, 3))
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})

describe('when the network fails', () => {
  test('a screen that cannot come says so, and comes when asked again', async ({ open }) => {
    const page = await open('fiches/')
    await takenOver(page)
    await page.context().setOffline(true)
    await page.locator('.rayon h3 a').first().click()
    expect(await arrived(page, 'panne')).toBe('La page n’a pas pu se charger')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await arrived(page, 'fiche')
  })

  test('answers survive it, and Back leaves it', async ({ open }) => {
    const page = await open(linkTo(shortVisit.slice(0, 2)))
    await page.waitForFunction(() => location.hash === '' && document.querySelector('.choix') !== null)
    await page.getByRole('link', { name: 'Aides et formations', exact: true }).click()
    await arrived(page, 'fiches')
    await page.context().setOffline(true)
    await page.locator('.rayon h3 a').first().click()
    await arrived(page, 'panne')
    await page.goBack()
    await returned(page, 'fiches')
    await page.goBack()
    await returned(page, 'question')
    expect(await heading(page)).toBe(headingOf(questionsIn(shortVisit)[2]!))
  })
})
