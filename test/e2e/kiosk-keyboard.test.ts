import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { boot, end, everything, start } from './kiosks.ts'
import { finished } from './screens.ts'
import { test, type Open } from './visit.ts'
import { arrived, followLink, linkTo, onScreen, unfoldAll } from './walk.ts'

/** Where letters are wanted at the kiosk: the screen, and the field on it. */
const fields: Readonly<Record<string, (page: Page) => Promise<Locator>>> = {
  search: (page) => on(page, 'recherche/', 'recherche', 'form[role="search"] input'),
  'the name in the plan': (page) => inPlan(page, '.champ input[type="text"]'),
  'the notes of the plan': (page) => inPlan(page, '.champ textarea'),
  communes: (page) => on(page, 'contacts/', 'contacts', 'form[role="search"] input'),
}

async function on(page: Page, path: string, screen: string, field: string): Promise<Locator> {
  await followLink(page, path)
  await arrived(page, screen)
  return page.locator(field).first()
}

async function inPlan(page: Page, field: string): Promise<Locator> {
  await followLink(page, linkTo(finished))
  await onScreen(page, 'reponses')
  const found = await on(page, 'plan/', 'plan', field)
  await unfoldAll(page)
  return found
}

async function begin(open: Open): Promise<Page> {
  const page = await boot(open)
  await start(page)
  return page
}

/** What a key of the keyboard says or is called. */
function key(page: Page, name: string): Locator {
  return page.locator('.clavier').getByRole('button', { name, exact: true })
}

/** Writes with a finger on the keyboard of the screen. */
async function write(page: Page, text: string): Promise<void> {
  for (const letter of text) await key(page, letter === ' ' ? 'Espace' : letter).tap()
}

/** Touches a field as a hand that does not tremble does: later than the touch before. */
async function touch(page: Page, field: Locator): Promise<void> {
  await page.clock.fastForward(1_000)
  await field.tap()
  await page.locator('.clavier').waitFor()
}

test.for(Object.keys(fields))(
  'the keyboard opens at once, with the field above it, types, and closes: %s',
  async (name, { open }) => {
    const page = await begin(open)
    const field = await fields[name]!(page)
    await touch(page, field)
    const [above, keyboard] = [await field.boundingBox(), await page.locator('.clavier').boundingBox()]
    const header = await page.locator('.entete').boundingBox()
    expect(above!.y).toBeGreaterThanOrEqual(Math.max(0, header!.y))
    expect(above!.y + above!.height).toBeLessThanOrEqual(keyboard!.y)
    expect(keyboard!.y + keyboard!.height).toBeLessThanOrEqual(page.viewportSize()!.height + 1)
    // Nothing lies over the field, and each key is as large as a finger.
    expect(
      await field.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return document.elementFromPoint(left + width / 2, top + height / 2) === one
      }),
    ).toBe(true)
    const sides = await page
      .locator('.clavier button')
      .evaluateAll((keys) =>
        keys.map((one) => one.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]),
      )
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(44)
    await write(page, 'port al')
    expect(await field.inputValue()).toBe('port al')
    await key(page, 'Effacer une lettre').tap()
    // Two taps at one place at once are one.
    await page.clock.fastForward(1_000)
    await key(page, 'Effacer une lettre').tap()
    expect(await field.inputValue()).toBe('port ')
    await key(page, 'Fermer').tap()
    expect(await page.locator('.clavier').count()).toBe(0)
    expect(await field.inputValue()).toBe('port ')
  },
)

test('letters stand as in AZERTY, in the alphabet, or in Arabic; capitals and signs are written', async ({
  open,
}) => {
  const page = await begin(open)
  const field = await fields['search']!(page)
  await touch(page, field)
  const first = async (): Promise<string> =>
    (await page.locator('.clavier-rang').nth(1).locator('button').allTextContents()).join('').slice(0, 5)
  expect(await first()).toBe('azert')
  await key(page, 'ABC').tap()
  expect(await first()).toBe('abcde')
  await key(page, 'Majuscule').tap()
  await key(page, 'C').tap()
  await write(page, 'ap')
  await key(page, 'é à ? !').tap()
  await write(page, 'é')
  await page.clock.fastForward(1_000)
  await key(page, 'عربي').tap()
  expect(await first()).toBe('ضصثقف')
  await write(page, 'عمل')
  expect(await field.inputValue()).toBe('Capéعمل')
})

test('by keyboard or a switch it is entered, walked, written with, and closed', async ({ open }) => {
  const page = await begin(open)
  const field = await fields['the name in the plan']!(page)
  await field.focus()
  await page.locator('.clavier').waitFor()
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Fermer')
  const met = new Set<string>()
  while (met.size < 100 && !(await focused()).startsWith('Lettres') && !met.has(await focused())) {
    met.add(await focused())
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.closest('.clavier'))) === null) break
  }
  expect([...'azertyuiopqsdfghjklmwxcvbn'].filter((letter) => !met.has(letter))).toEqual([])
  await field.focus()
  await page.keyboard.press('Tab')
  while ((await focused()) !== 'm') await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  expect(await field.inputValue()).toBe('mm')
  await page.keyboard.press('Escape')
  expect(await page.locator('.clavier').count()).toBe(0)
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
})

test('what was written and the order that was chosen go with the visit', async ({ open }) => {
  const page = await begin(open)
  const field = await fields['the notes of the plan']!(page)
  await touch(page, field)
  await key(page, 'ABC').tap()
  await write(page, 'zigzag')
  await key(page, 'Fermer').tap()
  await page.clock.fastForward(1_000)
  await end(page)
  expect(await page.locator('.clavier').count()).toBe(0)
  expect(await everything(page)).not.toContain('zigzag')
  await start(page)
  await touch(page, await fields['search']!(page))
  expect(await key(page, 'AZERTY').getAttribute('aria-pressed')).toBe('true')
})
