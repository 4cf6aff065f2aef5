import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { shortVisit } from '../machines/support/visits.ts'
import { boot, end, everything, leaveTraces, markDocument, speakAmounts, start } from './kiosks.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen } from './walk.ts'

const atHome = (): string => `${inject('url')}borne/`

/** Follows, in the page in view, the links that name a place in it; gives how many there were. */
async function followAnchors(page: Page, links: string): Promise<number> {
  return page.evaluate((selector) => {
    const found = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)]
    for (const link of found) link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    return found.length
  }, links)
}

describe('Back at the kiosk', () => {
  test('places of a page are shown and get the focus, without an entry in the history', async ({ open }) => {
    const page = await boot(open)
    const length = await page.evaluate(() => history.length)
    await start(page)
    await page.locator('.evitement').press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu')
    await followLink(page, 'glossaire/')
    await arrived(page, 'glossaire')
    const letter = page.locator('main a[href^="#"]').last()
    const id = ((await letter.getAttribute('href')) ?? '').slice(1)
    await letter.tap()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id)
    expect(
      await page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top < innerHeight),
    ).toBe(true)
    expect(await page.evaluate(() => [history.length, location.hash])).toEqual([length, ''])
  })

  test('shows nothing of a visit once it is wiped, however often it is pressed', async ({ open }) => {
    const page = await boot(open)
    for (const visit of ['?1', '?2', '?3']) {
      await page.goto(`${atHome()}${visit}`)
      await onScreen(page, 'attente')
    }
    const fresh = await everything(page)
    const length = await page.evaluate(() => history.length)
    await start(page)
    await page.locator('.evitement').press('Enter')
    for (const [path, screen, links] of [
      ['glossaire/', 'glossaire', 'main a[href^="#"]'],
      [linkTo(shortVisit), 'reponses', 'a[href^="#"]'],
      ['parcours/', 'parcours', 'a[href^="#"]'],
      ['carte/', 'carte', 'a.seul'],
      ['fiches/oasiss/', 'fiche', 'a[href^="#"]'],
    ] as const) {
      await followLink(page, path)
      await onScreen(page, screen)
      expect([screen, (await followAnchors(page, links)) > 0]).toEqual([screen, true])
      await onScreen(page, screen)
    }
    expect(await page.evaluate(() => history.length)).toBe(length)
    await end(page)
    expect(await everything(page)).toBe(fresh)
    for (const pressed of [1, 2, 3]) {
      const stays = await markDocument(page)
      await page.evaluate(() => setTimeout(() => history.back(), 0))
      await page.clock.runFor(10)
      await expect.poll(stays, { message: `Back ${pressed}`, timeout: 60_000 }).toBe(false)
      await onScreen(page, 'attente')
      expect(page.url()).toBe(atHome())
    }
  })
})

describe('a wipe', () => {
  test('leaves the page as at a fresh boot, what libraries put beside the app included', async ({ open }) => {
    const page = await boot(open)
    const fresh = await everything(page)
    await start(page)
    await leaveTraces(page)
    const fast = await slow(page)
    await end(page)
    expect(await everything(page)).toBe(fresh)
    await fast()
    await start(page)
    await speakAmounts(page)
  })

  test('that fails while the server is away stays at the kiosk, and starts it anew when the server is back', async ({
    open,
  }) => {
    const page = await boot(open)
    await start(page)
    await followLink(page, linkTo(shortVisit))
    await onScreen(page, 'reponses')
    const stays = await markDocument(page)
    await page.evaluate(() => {
      indexedDB.databases = () => Promise.reject(new Error('denied'))
    })
    await page.context().setOffline(true)
    await page.locator('.terminer').tap()
    await page.locator('dialog[open] .bouton').last().tap()
    await onScreen(page, 'demarrage')
    for (let minutes = 0; minutes < 3; minutes++) {
      const refused = page.waitForEvent('requestfailed')
      await page.clock.runFor(61_000)
      await refused
    }
    expect([await stays(), page.url()]).toEqual([true, atHome()])
    expect(await page.locator('a, button, input').count()).toBe(0)
    await page.context().setOffline(false)
    // The browser tells of a failure before the page may have heard of it: its next attempt may not be planned yet.
    const startsAnew = async (): Promise<boolean> => {
      await page.clock.runFor(61_000).catch(() => undefined)
      return !(await stays())
    }
    await expect.poll(startsAnew, { timeout: 60_000 }).toBe(true)
    await onScreen(page, 'attente')
  })
})

describe('a crash at the kiosk', () => {
  test('of what it shows over the screen ends the visit, and the next one begins', async ({ open }) => {
    const page = await boot(open)
    const fresh = await everything(page)
    await start(page)
    const stays = await markDocument(page)
    // No QR code holds as much.
    await page.evaluate(() => window.open(`https://exemple.fr/${'a'.repeat(4_000)}`))
    await onScreen(page, 'attente')
    expect(await everything(page)).toBe(fresh)
    expect(await stays(), 'at once, without loading the page again').toBe(true)
    await start(page)
  })
})

describe('files of the site', () => {
  test('are not a way out of the kiosk: their address is shown', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    const stays = await markDocument(page)
    for (const path of ['donnees/', 'donnees/fiches.json', 'config.json', 'polices/OFL-Noto.txt']) {
      await followLink(page, path)
      expect(await page.locator('dialog[open] .adresse').textContent()).toBe(`${inject('url')}${path}`)
      await page.clock.fastForward(1_000)
      await page.getByRole('button', { name: 'Fermer' }).tap()
      await page.locator('dialog').waitFor({ state: 'detached' })
      await onScreen(page, 'accueil')
    }
    expect(await stays()).toBe(true)
  })

  test('are shown at the address where phones find them', async ({ open }) => {
    const page = await boot(open, 'borne/', (fresh) =>
      fresh.route('**/config.json', (route) =>
        route.fulfill({ json: { mode: 'borne', adresse: 'https://exemple.fr' } }),
      ),
    )
    await start(page)
    await followLink(page, 'donnees/')
    expect(await page.locator('dialog[open] .adresse').textContent()).toBe('https://exemple.fr/donnees/')
    expect(await page.locator('dialog[open] .qr').count()).toBe(1)
  })

  test('open on the web', async ({ enter }) => {
    for (const [path, words] of [
      ['donnees/', 'Licence Ouverte'],
      ['donnees/fiches.json', '"poe"'],
      ['config.json', '"mode"'],
    ] as const) {
      const page = await enter('fiches/')
      await followLink(page, path)
      await page.waitForURL(`${inject('url')}${path}`)
      expect(await page.locator('body').textContent()).toContain(words)
    }
  })
})
