import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { boot, start } from './kiosks.ts'
import { finishedWith } from './paths.ts'
import { test } from './visit.ts'
import { arrived, followLink, focused, linkTo, onScreen, plain, walkTo } from './walk.ts'

/** Someone of 18 whom a mission locale follows. */
const young = finishedWith({
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  accompagnement: 'mission-locale',
  departement: 'pas-de-calais',
  besoin: 'se-former',
  titre: 'non',
  age: '16-25',
})

const say = 'Chercher le bureau par commune'
const back = 'Revenir à mes pistes'

/** The result of this person. */
async function result(page: Page): Promise<void> {
  await followLink(page, linkTo(young))
  await onScreen(page, 'reponses')
  await followLink(page, 'parcours/')
  await arrived(page, 'parcours')
}

/** Whom the result says to call first, once it is who is expected. */
async function called(page: Page, name: string): Promise<string> {
  const first = page.locator('.premier-pas .appel').first()
  await first.locator('.appel-nom').getByText(name).waitFor()
  return plain(await first.textContent())
}

/** What is wrong for axe, and what is wider than the screen. */
async function problems(page: Page): Promise<readonly string[]> {
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return [...(await axe(page)), ...(wide > 0 ? [`${wide} px too wide`] : [])]
}

describe('from the result to the commune, and back', () => {
  test('on a phone, by the keyboard: the right office is called, on the plan and the map’s page too', async ({
    enter,
  }) => {
    const page = await enter('', { viewport: sizes.phone, reducedMotion: 'reduce' })
    await result(page)
    expect(await called(page, 'Mission locale, Arras')).toContain('03 21 58 15 50')
    expect(await problems(page)).toEqual([])
    await walkTo(page, say)
    await page.keyboard.press('Enter')
    await arrived(page, 'contacts')
    expect(await page.getByRole('link', { name: back }).count()).toBe(0)
    await page.locator('#commune').fill('Lens')
    await page.locator('.commune', { hasText: '62300' }).press('Enter')
    expect(await focused(page)).toBe('Dans votre département : Pas-de-Calais')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(back)
    expect(await problems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await arrived(page, 'parcours')
    const text = await called(page, 'Mission locale, Liévin : demandez celle de la commune')
    expect(text).toContain('03 21 74 80 40')
    expect(await page.getByRole('link', { name: say }).count()).toBe(0)
    expect(plain(await page.locator('.feuille').textContent())).toContain('03 21 74 80 40')
    await followLink(page, 'plan/')
    await arrived(page, 'plan')
    await page.getByText('03 21 74 80 40').first().waitFor({ state: 'attached' })
    expect(page.url()).toMatch(/\/plan\/$/)
  })

  test('at the kiosk, by touch; the next person is asked again', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await result(page)
    await page.clock.fastForward(1_000)
    await page.locator('.premier-pas').getByRole('link', { name: say }).tap()
    await arrived(page, 'contacts')
    for (const figure of '62100') {
      await page.locator('.touche', { hasText: figure }).tap()
      await page.clock.fastForward(400)
    }
    await page.locator('.commune', { hasText: 'Calais' }).first().tap()
    await page.clock.fastForward(1_000)
    expect(await problems(page)).toEqual([])
    await page.getByRole('link', { name: back }).tap()
    await arrived(page, 'parcours')
    expect(await called(page, 'Mission locale, Calais')).toContain('03 21 34 15 38')
    expect(await problems(page)).toEqual([])
    await page.locator('.terminer').tap()
    await page.locator('dialog[open] .bouton').last().tap()
    await onScreen(page, 'attente')
    await start(page)
    await result(page)
    expect(await called(page, 'Mission locale, Arras')).toContain('03 21 58 15 50')
    expect(await page.locator('.premier-pas').getByRole('link', { name: say }).count()).toBe(1)
  })
})
