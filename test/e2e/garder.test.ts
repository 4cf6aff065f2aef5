import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { boot, start } from './kiosks.ts'
import { onLeave } from './screens.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen, plain, takenOver } from './walk.ts'

const stored = (page: Page) => page.evaluate(() => ({ ...sessionStorage, ...localStorage }))
const kept = (page: Page, how: string) =>
  page.waitForFunction((agreed) => sessionStorage.getItem('passerelle')?.startsWith(agreed), how)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
const position = async (page: Page) => plain(await page.locator('.position').textContent())

describe('a visit', () => {
  test('is lost by a reload when nothing was agreed to, and nothing was written', async ({ enter }) => {
    const page = await enter(linkTo(onLeave.slice(0, 3)))
    await onScreen(page, 'question')
    expect(await stored(page)).toEqual({})
    await page.reload()
    await takenOver(page)
    expect(await page.locator('dialog').count()).toBe(0)
    expect(await position(page)).toContain('Question 1 ')
  })

  test('that is kept comes back after a reload, at its question', async ({ enter }) => {
    const page = await enter(linkTo(onLeave.slice(0, 3)))
    const before = await position(page)
    await press(page, 'Garder')
    await kept(page, 'sans-sante')
    await page.reload()
    await press(page, 'Reprendre')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(await position(page)).toBe(before)
  })

  test('comes back on its result, from another site too; health only by its own choice; « Terminer » clears it', async ({
    enter,
  }) => {
    const page = await enter(linkTo(onLeave))
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
    await press(page, 'Garder')
    await kept(page, 'sans-sante')
    await page
      .getByRole('checkbox', { name: 'Garder aussi les réponses sur la santé et le handicap' })
      .press('Space')
    await kept(page, 'avec-sante')
    const result = plain(await page.locator('main h1').textContent())
    await page.goto('about:blank')
    await page.goBack()
    await press(page, 'Reprendre')
    await page.waitForFunction(
      (text) => document.querySelector('main h1')?.textContent?.includes(text.slice(0, 4)),
      result,
    )
    await onScreen(page, 'parcours')
    await press(page, 'Terminer et tout effacer')
    await press(page, 'Oui, tout effacer')
    await onScreen(page, 'accueil')
    expect(await stored(page)).toEqual({})
  })

  test('goes on where storage is forbidden, and says that nothing is kept', async ({ open }) => {
    const page = await open(linkTo(onLeave.slice(0, 3)), {}, (fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError')
          },
        }),
      ),
    )
    await takenOver(page)
    await press(page, 'Garder')
    await page.getByText('Ce navigateur refuse de garder vos réponses', { exact: false }).waitFor()
    expect(await position(page)).toContain('Question 4 ')
  })

  test('at a kiosk is never kept, nor asked about', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await followLink(page, linkTo(onLeave.slice(0, 3)))
    await onScreen(page, 'question')
    expect(await page.locator('.garder').count()).toBe(0)
    expect(await stored(page)).toEqual({})
  })
})
