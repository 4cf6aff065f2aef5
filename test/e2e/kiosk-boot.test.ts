import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { choicesIn, shortVisit } from '../machines/support/visits.ts'
import { boot, holdBack, markDocument, standing, start } from './kiosks.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { answer, followLink, onScreen, plain } from './walk.ts'

/** Lets a minute pass, again and again, until a screen is in view: on a busy machine a delay may begin after we move the clock. */
async function timeBrings(page: Page, screen: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(60_000)
        return page.locator(`[data-ecran="${screen}"]`).count()
      },
      // A page that is being fetched has the time to come before the next attempt is due.
      { timeout: 60_000, interval: 3_000 },
    )
    .toBe(1)
}

describe('a page opened at /borne/ is a kiosk, whatever happens', () => {
  test('settings that say it is none do not make it one of the web', async ({ open }) => {
    const page = await open('borne/', standing)
    await onScreen(page, 'attente')
    await start(page)
    expect(await page.locator('.terminer').count()).toBe(1)
  })

  test('settings that do not come: the operator’s screen, and it reads them again by itself', async ({
    open,
  }) => {
    let asked = 0
    let there = false
    let fast = async (): Promise<void> => undefined
    const page = await open('borne/', standing, async (fresh) => {
      await fresh.clock.install()
      fast = await slow(fresh)
      await fresh.route('**/config.json', (route) => {
        asked++
        return there ? route.fulfill({ json: { mode: 'borne' } }) : route.abort()
      })
    })
    await onScreen(page, 'operateur')
    await fast()
    expect(await page.getByRole('alert').textContent()).toContain('config.json')
    const later = async (): Promise<number> => {
      await page.clock.fastForward(60_000)
      return asked
    }
    await expect.poll(later, { timeout: 60_000 }).toBeGreaterThanOrEqual(4)
    await onScreen(page, 'operateur')
    expect(await page.locator('.porte, input').count(), 'nothing to answer').toBe(0)
    there = true
    await timeBrings(page, 'attente')
    const read = asked
    await page.clock.fastForward('01:00:00')
    expect(asked, 'once read, they are not read again').toBe(read)
  })

  test('settings that are long to come: no answer is taken meanwhile', async ({ open }) => {
    let letGo = (): void => undefined
    const page = await open('borne/', standing, async (fresh) => {
      await fresh.clock.install()
      await slow(fresh)
      letGo = await holdBack(fresh, '**/config.json')
    })
    await page.waitForFunction(() => document.documentElement.dataset['js'] !== undefined)
    await onScreen(page, 'demarrage')
    expect(await page.locator('a, button, input').count()).toBe(0)
    letGo()
    await onScreen(page, 'attente')
  })

  test('settings that never come are asked for again too', async ({ open }) => {
    let held = true
    const page = await open('borne/', standing, async (fresh) => {
      await fresh.clock.install()
      await fresh.route('**/config.json', (route) => (held ? undefined : route.continue()))
    })
    const asked = page.waitForRequest('**/config.json')
    await onScreen(page, 'demarrage')
    await asked
    await page.clock.fastForward(15_000)
    await onScreen(page, 'operateur')
    held = false
    await timeBrings(page, 'attente')
  })

  test.for(['index', 'boot'])(
    'its code (%s) that does not come is fetched again, once the server answers',
    async (chunk, { open }) => {
      let away = true
      const page = await open('borne/', standing, async (fresh) => {
        await fresh.clock.install()
        await fresh.route(`**/assets/${chunk}-*.js*`, (route) => (away ? route.abort() : route.continue()))
      })
      await page.route('**/borne/', (route) => (away ? route.abort() : route.continue()))
      await onScreen(page, 'demarrage')
      const stays = await markDocument(page)
      const refused: string[] = []
      page.on('requestfailed', (one) => void (one.url().endsWith('/borne/') && refused.push(one.url())))
      await expect
        .poll(
          async () => {
            await page.clock.fastForward(60_000)
            return refused.length
          },
          { timeout: 60_000 },
        )
        .toBeGreaterThanOrEqual(3)
      expect(await stays(), 'it does not leave for the error page of the browser').toBe(true)
      away = false
      await timeBrings(page, 'attente')
    },
  )

  test('a page that has come to hold nothing at all is loaded again', async ({ open }) => {
    const page = await boot(open)
    const stays = await markDocument(page)
    await page.evaluate(() => document.querySelector('#app')?.replaceChildren())
    await page.clock.fastForward(60_000)
    await expect.poll(stays, { timeout: 60_000 }).toBe(false)
    await onScreen(page, 'attente')
  })
})

describe('a new version on the server', () => {
  const another = { json: { version: 'une-autre' } }

  test('a kiosk looks for it after each visit, and loads it before the next one', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    const fast = await slow(page)
    const stays = await markDocument(page)
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await fast()
    expect(await stays(), 'the same version: nothing is loaded').toBe(true)
    let loaded = 0
    page.on('request', (one) => void (one.isNavigationRequest() && loaded++))
    await page.route('**/version.json', (route) => route.fulfill(another))
    await start(page)
    await page.locator('.terminer').tap()
    await expect.poll(stays, { timeout: 60_000 }).toBe(false)
    await onScreen(page, 'attente')
    await page.clock.fastForward('01:00:00')
    await onScreen(page, 'attente')
    expect(loaded, 'once, even when the server still tells another version').toBe(1)
  })

  test('a visitor whose screens are gone is told what a new start costs; the next one finds a kiosk that works', async ({
    open,
  }) => {
    const page = await boot(open)
    await start(page)
    await page.locator('.porte').first().tap()
    await onScreen(page, 'question')
    await answer(page, ...choicesIn(shortVisit).slice(1, 2))
    await page.route('**/version.json', (route) => route.fulfill(another))
    await page.route('**/assets/fiches-*.js*', (route) => route.fulfill({ status: 404 }))
    await page.locator('.vers-fiches').tap()
    await page.getByRole('heading', { name: 'Une nouvelle version est là' }).waitFor()
    expect(await page.locator('.chapeau').textContent()).toContain('Vos réponses seront effacées')
    const stays = await markDocument(page)
    await page.unroute('**/assets/fiches-*.js*')
    await page.getByRole('button', { name: 'Recharger' }).tap()
    await expect.poll(stays, { timeout: 60_000 }).toBe(false)
    await onScreen(page, 'attente')
    await start(page)
    expect(await page.getByRole('link', { name: 'Reprendre' }).count()).toBe(0)
    await page.locator('.vers-fiches').tap()
    await onScreen(page, 'fiches')
  })

  test('a visitor who leaves such a screen as it is leaves a kiosk that works', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await page.route('**/version.json', (route) => route.fulfill(another))
    await page.route('**/assets/fiches-*.js*', (route) => route.fulfill({ status: 404 }))
    await page.locator('.vers-fiches').tap()
    await onScreen(page, 'panne')
    const stays = await markDocument(page)
    await page.clock.fastForward(181_000)
    await page.getByRole('alertdialog').waitFor()
    await page.clock.fastForward(46_000)
    await expect.poll(stays, { timeout: 60_000 }).toBe(false)
    await onScreen(page, 'attente')
  })

  test('a server that is away when a visit ends stops nobody', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    const stays = await markDocument(page)
    await page.context().setOffline(true)
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await start(page)
    expect(await stays()).toBe(true)
  })

  test('on the web, the page offers to load it, and says whether answers are lost', async ({ open }) => {
    const page = await open()
    await page.route('**/version.json', (route) => route.fulfill(another))
    await page.route('**/assets/{fiches,acteurs}-*.js*', (route) => route.fulfill({ status: 404 }))
    await page.locator('.vers-fiches').click()
    await page.getByRole('heading', { name: 'Une nouvelle version est là' }).waitFor()
    expect(await page.locator('.chapeau').textContent()).toContain('Vous ne perdrez aucune réponse')
    await page.unroute('**/assets/{fiches,acteurs}-*.js*')
    await page.getByRole('button', { name: 'Recharger' }).click()
    await onScreen(page, 'fiches')
  })

  test('on the web, a connection that is cut is not taken for it', async ({ open }) => {
    const page = await open()
    await page.context().setOffline(true)
    await page.locator('.vers-fiches').click()
    await onScreen(page, 'panne')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await onScreen(page, 'fiches')
  })
})

describe('an address that is badly written', () => {
  const bad = ['%', '%E9', '%C3%28']
  const addresses = bad.flatMap((one) => [
    `${one}/`,
    `fiches/${one}/`,
    `?q=${one}`,
    `#${one}`,
    `questions/#1~${one}`,
  ])

  test('on the web: a page that exists, or one that says it does not', async ({ open }) => {
    const page = await open()
    const wrong: string[] = []
    for (const address of addresses) {
      await page.goto('about:blank')
      await page.goto(new URL(address, inject('url')).href)
      await page.waitForFunction(
        () => performance.getEntriesByName(`${location.origin}/config.json`).length > 0,
      )
      const screen = await page.locator('[data-ecran]').getAttribute('data-ecran')
      const expected = /^[?#]/u.test(address)
        ? 'accueil'
        : address.startsWith('questions')
          ? 'question'
          : 'inconnue'
      if (screen !== expected) wrong.push(`${address}: ${screen}`)
    }
    expect(wrong).toEqual([])
  })

  test('at a kiosk, wherever it is met: it waits for its visitor', async ({ open }) => {
    const page = await boot(open)
    for (const address of [...addresses, ...bad.flatMap((one) => [`borne/?q=${one}`, `borne/#${one}`])]) {
      await page.goto(new URL(address, inject('url')).href)
      await onScreen(page, 'attente')
      expect(new URL(page.url()).pathname).toBe('/borne/')
    }
  })

  test('at a kiosk, in a link to elsewhere: it is shown as it is written', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    for (const one of bad) {
      await page.evaluate((href) => window.open(href), `https://exemple.fr/${one}`)
      expect(plain(await page.locator('dialog[open] .adresse').textContent())).toBe(
        `https://exemple.fr/${one}`,
      )
      await page.clock.fastForward(1_000)
      await page.getByRole('button', { name: 'Fermer' }).tap()
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    await followLink(page, '%E9/')
    await onScreen(page, 'accueil')
  })
})
