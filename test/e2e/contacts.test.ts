import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { test, type Open } from './visit.ts'
import { arrived, focused, onScreen, walkTo } from './walk.ts'

test('on a phone, the number of the first office is in view as soon as a commune is chosen, the other needs folded', async ({
  enter,
}) => {
  const page = await enter('contacts/', { viewport: sizes.phone, reducedMotion: 'reduce' })
  await page.locator('#commune').fill('62000')
  await page.locator('.commune').first().click()
  const number = page.locator('.besoin[open] .telephone').first()
  await number.waitFor()
  const { top, bottom } = await number.evaluate((one) => {
    const box = one.getBoundingClientRect()
    return { top: box.top, bottom: box.bottom }
  })
  expect(top).toBeGreaterThan(0)
  expect(bottom).toBeLessThanOrEqual(sizes.phone.height)
  expect(await page.locator('.besoin[open]').count()).toBe(1)
})

/** What is found and shown when a commune is chosen and a need opened. */
async function chosen(page: Page): Promise<void> {
  await page.locator('#commune').fill('62500')
  await page.locator('.commune').nth(5).click()
  // By key: a click beside the last one, less than 300 ms after it, would be a hand that trembles.
  await page.locator('.besoin summary').nth(1).press('Enter')
  await page.locator('.besoin[open] .telephone').first().waitFor()
}

async function problems(page: Page): Promise<readonly string[]> {
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  return axe(page)
}

/** A kiosk, on the contacts. */
async function boot(open: Open): Promise<Page> {
  const page = await open(
    '',
    { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' },
    async (fresh) => {
      await fresh.clock.install()
      await fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } }))
    },
  )
  await onScreen(page, 'attente')
  await page.getByRole('button', { name: 'Commencer' }).tap()
  await onScreen(page, 'accueil')
  await page.locator('.pied a[href="/contacts/"]').tap()
  await arrived(page, 'contacts')
  return page
}

/** Taps each figure, as fast as one who does not tremble. */
async function tapFigures(page: Page, figures: string): Promise<void> {
  for (const figure of figures) {
    await page.locator('.touche', { hasText: figure }).tap()
    await page.clock.fastForward(150)
  }
}

describe('the contacts', () => {
  test('are found with the keyboard alone, and nothing of it is in the address', async ({ enter }) => {
    const page = await enter('contacts/')
    await walkTo(page, 'Passerelle')
    for (let tabs = 0; tabs < 20 && !(await page.locator('#commune:focus').count()); tabs += 1)
      await page.keyboard.press('Tab')
    await page.keyboard.type('st omer')
    await page.locator('.commune').first().waitFor()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toContain('communes trouvées')
    await walkTo(page, 'Saint-Omer')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Dans votre département : Pas-de-Calais')
    await walkTo(page, 'Faire reconnaître un handicap')
    await page.keyboard.press('Enter')
    await walkTo(page, '03 21 21 84 00')
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
      '/contacts/',
    )
  })

  test.for([
    ['fr', ''],
    ['ar', 'ar/'],
  ] as const)(
    'have nothing wrong for axe, and nothing that overflows, on any screen, in %s',
    async ([, base], { enter }) => {
      const page = await enter(`${base}contacts/`, { viewport: sizes.phone, reducedMotion: 'reduce' })
      const found: string[] = []
      const look = async (state: string): Promise<void> => {
        for (const [name, viewport] of Object.entries(sizes)) {
          await page.setViewportSize(viewport)
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          const wrong = [...(await problems(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])]
          found.push(...wrong.map((one) => `${state}, on a ${name}: ${one}`))
        }
      }
      await page.locator('#commune').fill('62130')
      await page.locator('.commune').first().waitFor()
      await look('communes found')
      await chosen(page)
      await look('a need opened')
      expect(found).toEqual([])
    },
  )

  test('keep where one lives from one language to another, and from one page to the next', async ({
    enter,
  }) => {
    const page = await enter('contacts/')
    await page.getByRole('button', { name: 'Somme' }).click()
    await page.locator('.langues a[href^="/en/"]').click()
    await page.getByRole('heading', { name: 'In your département: Somme' }).waitFor()
    await page.locator('.pied a[href="/en/acteurs/"]').click()
    await arrived(page, 'acteurs')
    await page.locator('.pied a[href="/en/contacts/"]').click()
    await page.getByRole('heading', { name: 'In your département: Somme' }).waitFor()
  })
})

describe('at the kiosk, the contacts', () => {
  test('are found by touch: keys of 64 px at least, a code to scan, and nothing left after', async ({
    open,
  }) => {
    const page = await boot(open)
    for (const box of await page
      .locator('.touche')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)))
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(64)
    await tapFigures(page, '59155')
    expect(await page.locator('#commune').inputValue()).toBe('59155')
    await page.locator('.commune').first().tap()
    await page.locator('.besoin[open] .telephone').first().tap()
    await page.locator('dialog[open] .qr').waitFor()
    expect(await page.locator('dialog .adresse').textContent()).toBe('03 59 31 81 00')
    expect(await problems(page)).toEqual([])
    await page.getByRole('button', { name: 'Fermer' }).tap()
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await onScreen(page, 'accueil')
    await page.locator('.pied a[href="/contacts/"]').tap()
    await arrived(page, 'contacts')
    expect(await page.locator('#commune').inputValue()).toBe('')
    expect(await page.locator('.departements [aria-pressed="true"]').count()).toBe(0)
  })

  test('have nothing wrong for axe', async ({ open }) => {
    const page = await boot(open)
    await tapFigures(page, '62500')
    await page.locator('.commune').first().waitFor()
    expect(await problems(page)).toEqual([])
  })
})

test('without JavaScript, everyone to call is still there', async ({ open }) => {
  const page = await open('contacts/', { javaScriptEnabled: false })
  expect(await page.locator('.habiter').isVisible()).toBe(false)
  await page.locator('.besoin summary').first().click()
  expect(await page.locator('.besoin[open] h4').first().isVisible()).toBe(true)
})

test('the open data are served beside the pages', async ({ open }) => {
  const page = await open('donnees/')
  expect(await page.locator('h1').textContent()).toBe('Données ouvertes')
  const links = await page
    .locator('a[href$=".json"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
  expect(links).toHaveLength(8)
  for (const link of links)
    expect((await page.request.get(link)).headers()['content-type']).toContain('application/json')
  expect(await axe(page)).toEqual([])
})
