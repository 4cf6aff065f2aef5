import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { writeLink } from '../../machines/share/link.ts'
import { tellsOfHealth } from '../src/support/health-words.ts'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { opens } from './opens.ts'
import { finished } from './screens.ts'
import { test, type Open } from './visit.ts'
import { arrived, followLink, linkTo, onScreen } from './walk.ts'

const fragment = (lets: boolean): string => writeLink({ trail: finished, fiches: [] }, lets)

/** The result of a finished visit, and what it opens to be sent. */
async function openSend(enter: Open, base = ''): Promise<Page> {
  const page = await enter(base + linkTo(finished), { viewport: sizes.phone, reducedMotion: 'reduce' })
  await onScreen(page, 'reponses')
  await followLink(page, `${base}parcours/`)
  await arrived(page, 'parcours')
  await page.locator('.suites button').click()
  await page.locator('dialog[open] .emporter').waitFor()
  return page
}

/** What a link writes for the person: its words, and the address that ends them. */
async function written(
  page: Page,
  scheme: 'sms' | 'mailto',
): Promise<{ text: string; url: string; href: string }> {
  const href = (await page.locator(`dialog a[href^="${scheme}:"]`).getAttribute('href')) ?? ''
  const body = /[?&]body=([^&]*)/.exec(href)?.[1] ?? ''
  const lines = decodeURIComponent(body).split(/\r?\n/)
  return { text: lines.slice(0, -1).join('\n'), url: lines.at(-1) ?? '', href }
}

test.for(['', 'facile/', 'en/', 'ar/'])(
  'a message says the first step, whom to reach and the link, without health until it is ticked (/%s)',
  async (base, { enter }) => {
    const page = await openSend(enter, base)
    // It fits, or what closes it says that there is more: it stays in view.
    const [dialog, close] = await Promise.all([
      page.locator('dialog').boundingBox(),
      page.locator('dialog > .actions').boundingBox(),
    ])
    expect((close?.y ?? 0) + (close?.height ?? 0)).toBeLessThanOrEqual(
      (dialog?.y ?? 0) + (dialog?.height ?? 0),
    )
    const [sms, mail] = [await written(page, 'sms'), await written(page, 'mailto')]
    const address = (lets: boolean) => new URL(`${base}questions/#${fragment(lets)}`, inject('url')).href
    expect(sms.href).toMatch(/^sms:\?&body=[\w%.!~*'()-]+$/)
    expect(mail.href).toMatch(/^mailto:\?subject=[\w%.!~*'()-]+&body=[\w%.!~*'()-]+$/)
    expect(mail.href).toContain('%0D%0A')
    expect(sms.href).not.toContain('%0D')
    for (const { text, url } of [sms, mail]) {
      expect(url).toBe(address(false))
      expect(tellsOfHealth(text)).toBe(false)
      expect(text).toMatch(/\d\d/)
      expect(text.length + url.length + 1).toBeLessThanOrEqual(600)
    }
    expect(await opens(page, address(false), 'dialog')).toBe(true)
    await page.locator('dialog input[type="checkbox"]').check()
    const open = await written(page, 'sms')
    expect(open.url).toBe(address(true))
    expect(tellsOfHealth(open.text)).toBe(true)
    expect(await opens(page, address(true), 'dialog')).toBe(true)
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  },
)

test('by keyboard it opens, closes with Escape, and gives the focus back', async ({ enter }) => {
  const page = await openSend(enter)
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog').count()).toBe(0)
  expect(await page.locator('.suites button').evaluate((button) => button === document.activeElement)).toBe(
    true,
  )
})

test('at the kiosk a square opens the visit on a phone, in view and large', async ({ open }) => {
  const page = await open('', { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' }, (fresh) =>
    fresh.route('**/config.json', (route) =>
      route.fulfill({ json: { mode: 'borne', adresse: 'https://exemple.fr' } }),
    ),
  )
  await page.getByRole('button', { name: 'Commencer' }).click()
  await onScreen(page, 'accueil')
  await followLink(page, linkTo(finished))
  await onScreen(page, 'reponses')
  await followLink(page, 'parcours/')
  await arrived(page, 'parcours')
  await page.locator('.suites button').tap()
  const square = page.locator('dialog .qr')
  await square.waitFor()
  expect(await opens(page, `https://exemple.fr/questions/#${fragment(false)}`, 'dialog')).toBe(true)
  const box = await square.boundingBox()
  expect(box!.width).toBeGreaterThan(300)
  expect(box!.y + box!.height).toBeLessThan(sizes.kiosk.height)
  expect(await page.locator('dialog a').count()).toBe(0)
  await page.locator('dialog').getByRole('button', { name: 'Fermer' }).tap()
  expect(await page.locator('dialog').count()).toBe(0)
})
