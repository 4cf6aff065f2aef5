import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { test } from './visit.ts'
import { arrived, followLink, onScreen, plain, walkTo } from './walk.ts'

const request = 'v=1&opco=afdas&contrat=apprentissage&niveau=bac&convention=mise-en-veille&pays=PT&semaines=3'
const compared =
  'v=1&opco=tous&contrat=apprentissage&niveau=bac&convention=mise-en-veille&pays=CA&semaines=8&nuitees=40&repas=60&reels=1900'

const screens: readonly (readonly [screen: string, path: string])[] = [
  ['financement', ''],
  ['mobilite', `mobilite/#${request}`],
  ['mobilite', `mobilite/#${compared}`],
  ['accompagnement-social', 'accompagnement-social/#v=1&opco=akto&territoire=mayotte&depenses=10'],
  ['opco-ep-2020', 'opco-ep-2020/#v=1&objet=contrat-apprentissage&majoration=oui&repas=40'],
  ['prise-en-charge', 'prise-en-charge/'],
]

/** What sticks out of the page at its side. */
async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Shows one screen of the simulators, its result in view. */
async function reach(page: Page, base: string, [screen, path]: (typeof screens)[number]): Promise<void> {
  await followLink(page, 'glossaire/')
  await onScreen(page, 'glossaire')
  await followLink(page, `${base}financement/${path}`)
  await onScreen(page, screen)
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  if (path.includes('#')) await page.locator('.total-montant, .total-rien, .comparaison').first().waitFor()
}

test.for(['', 'ar/'])(
  'axe finds nothing in the simulators, and nothing sticks out (/%s)',
  async (base, { enter }) => {
    const page = await enter(`${base}glossaire/`, { viewport: sizes.phone, reducedMotion: 'reduce' })
    for (const screen of screens) {
      await reach(page, base, screen)
      for (const [name, viewport] of Object.entries(sizes)) {
        await page.setViewportSize(viewport)
        const found = await axe(page)
        expect(found.map((problem) => `${screen.join(' ')} on a ${name}: ${problem}`)).toEqual([])
        expect([screen, name, await tooWide(page)]).toEqual([screen, name, 0])
      }
    }
  },
)

test('nothing sticks out at 320 px, nor with large text', async ({ enter }) => {
  const page = await enter('glossaire/', { viewport: { width: 320, height: 640 } })
  for (const screen of screens) {
    await page.setViewportSize({ width: 320, height: 640 })
    await reach(page, '', screen)
    expect([screen, await tooWide(page)]).toEqual([screen, 0])
    await page.setViewportSize({ width: 640, height: 640 })
    const large = await page.addStyleTag({ content: 'html { font-size: 225% !important }' })
    expect([screen, await tooWide(page)]).toEqual([screen, 0])
    await large.evaluate((style) => (style as HTMLStyleElement).remove())
  }
})

test('lists and errors please axe too', async ({ enter }) => {
  const page = await enter('financement/mobilite/', { viewport: sizes.phone, reducedMotion: 'reduce' })
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  await page.locator('.barre .actions > :last-child').click()
  await page.locator('.manque').waitFor()
  expect(await axe(page)).toEqual([])
  await page.locator('#champ-opco').click()
  await page.locator('[role="listbox"]').waitFor()
  expect(await axe(page)).toEqual([])
})

test('a mobility is worked out with the keyboard alone', async ({ enter }) => {
  const page = await enter('financement/')
  await walkTo(page, 'La mobilité d’un alternant')
  await page.keyboard.press('Enter')
  await arrived(page, 'mobilite')
  await walkTo(page, 'Choisir')
  await page.keyboard.press('Enter')
  await page.locator('[role="listbox"]').waitFor()
  await page.keyboard.type('AK')
  await page.keyboard.press('Enter')
  await walkTo(page, 'Voir le montant')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('manque')
  await walkTo(page, 'Le niveau de la formation')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ital')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('main .total-montant').waitFor()
  expect(plain(await page.locator('main .total-montant').textContent())).toBe('En tout : 2 100 €')
  await walkTo(page, 'Voir le montant')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('montant')
})

test('a link followed from an OPCO’s page chooses it', async ({ enter }) => {
  const page = await enter('opco/ocapiat/')
  await page.getByRole('link', { name: 'Calculer une mobilité avec cet OPCO' }).click()
  await arrived(page, 'mobilite')
  await page.locator('main .total-montant').waitFor()
  expect(plain(await page.locator('#champ-opco').textContent())).toContain('OCAPIAT')
})

test('changing the words keeps what was said', async ({ enter }) => {
  const page = await enter(`financement/mobilite/#${request}`)
  await page.locator('main .total-montant').waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForFunction(() => document.documentElement.lang === 'en')
  expect(plain(await page.locator('main .total-montant').textContent())).toMatch(/^Total: €2,440 to €2,940$/)
})

describe('on paper', () => {
  test.for([
    ['mobilite', request],
    ['mobilite', compared],
    ['opco-ep-2020', 'v=1&objet=contrat-apprentissage&majoration=oui&repas=40'],
  ] as const)('%s (%s) is one or two A4 pages', async ([screen, lien], { enter }) => {
    const page = await enter(`financement/${screen}/#${lien}`)
    await page.locator('.total-montant, .comparaison').first().waitFor()
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length
    expect(pages).toBeGreaterThanOrEqual(1)
    expect(pages).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.formulaire').isVisible()).toBe(false)
    expect(await page.locator('.recapitulatif').isVisible()).toBe(true)
    expect(await page.locator('.avis.alerte').first().isVisible()).toBe(true)
  })
})

test('without JavaScript, the screen says that it needs it', async ({ open }) => {
  const page = await open('financement/mobilite/', { javaScriptEnabled: false })
  expect(await page.locator('noscript').first().isVisible()).toBe(true)
  expect(await page.locator('.simulateur').isVisible()).toBe(false)
  expect(await page.locator('.barre button:visible').count()).toBe(0)
})
