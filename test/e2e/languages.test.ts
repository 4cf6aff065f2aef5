import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './visit.ts'
import { answer, arrived, choose, chosen, focused, heading, linkTo, onScreen, plain } from './walk.ts'

const names = { fr: 'Français', 'fr-x-falc': 'Version simplifiée' } as const
const complete = ['profil.beneficiaire', 'statut.demandeur-emploi', 'accompagnement.cap-emploi'] as const

async function language(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang)
}

/** Switches to a language with the links at the top of the screen, and waits for it. */
async function switchTo(page: Page, one: keyof typeof names): Promise<void> {
  await page.locator('.langues').getByText(names[one], { exact: true }).click()
  await page.waitForFunction((lang) => document.documentElement.lang === lang, one)
}

async function words(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ')
}

/** Goes to the easy version and back; sees that the screen stays and the words change. Gives both headings. */
async function thereAndBack(page: Page, screen: string): Promise<readonly [string, string]> {
  await onScreen(page, screen)
  expect(await language(page)).toBe('fr')
  const [french, title] = [await words(page), await heading(page)]
  const length = await page.evaluate(() => history.length)
  await switchTo(page, 'fr-x-falc')
  await onScreen(page, screen)
  expect(new URL(page.url()).pathname).toMatch(/^\/facile\//)
  expect(await words(page), 'other words').not.toBe(french)
  const easy = await heading(page)
  expect(plain(await page.title())).toBe(`${easy} – Passerelle`)
  expect(await page.locator('.langues [aria-current]').textContent()).toBe(names['fr-x-falc'])
  await switchTo(page, 'fr')
  await onScreen(page, screen)
  expect(await words(page), 'the same words again').toBe(french)
  expect(await heading(page)).toBe(title)
  expect(await page.evaluate(() => history.length), 'no step more in the history').toBe(length)
  return [title, easy]
}

describe('français ⇄ version simplifiée', () => {
  test('keeps the screen and the answers from the home screen to a fiche', async ({ enter }) => {
    const page = await enter()
    await thereAndBack(page, 'accueil')
    await page.getByText('Je cherche pour moi').click()
    await arrived(page, 'question')
    await thereAndBack(page, 'question')
    await answer(page, 'demandeur-emploi', 'cap-emploi')
    await thereAndBack(page, 'question')
    await answer(page, 'nord')
    await page.getByRole('button', { name: 'Retour' }).click()
    await page.locator('input[value="nord"]').waitFor()
    expect(await chosen(page)).toBe('nord')
    await switchTo(page, 'fr-x-falc')
    await onScreen(page, 'question')
    expect(await chosen(page), 'the answer given before').toBe('nord')
    await switchTo(page, 'fr')
    expect(await chosen(page)).toBe('nord')
    await answer(page, 'nord', 'faire-reconnaitre')
    await arrived(page, 'reponses')
    await thereAndBack(page, 'reponses')
    expect(await page.locator('.recit li').count()).toBe(5)
    await page.locator('.recit a').last().click()
    await arrived(page, 'changer')
    await thereAndBack(page, 'changer')
    await page.getByRole('link', { name: 'Annuler' }).click()
    await page.getByRole('link', { name: 'Voir mon parcours' }).click()
    await arrived(page, 'parcours')
    await thereAndBack(page, 'parcours')
    await page.locator('.piste h4 a').first().click()
    await arrived(page, 'fiche')
    await thereAndBack(page, 'fiche')
    await page.getByRole('link', { name: 'Retour' }).click()
    await arrived(page, 'parcours')
  })

  test('a whole visit in the easy version stays in it', async ({ enter }) => {
    const page = await enter('facile/')
    await page.locator('.porte').first().click()
    await arrived(page, 'question')
    await answer(page, 'demandeur-emploi', 'cap-emploi', 'nord', 'faire-reconnaitre')
    await arrived(page, 'reponses')
    expect(await language(page)).toBe('fr-x-falc')
    await page.locator('.barre .actions > :last-child').click()
    await arrived(page, 'parcours')
    await page.locator('.piste h4 a').first().click()
    await arrived(page, 'fiche')
    expect(new URL(page.url()).pathname).toMatch(/^\/facile\/fiches\//)
    await page.locator('.enseigne').click()
    await arrived(page, 'accueil')
    expect(new URL(page.url()).pathname).toBe('/facile/')
  })

  test('the focus stays on the switch', async ({ enter }) => {
    const page = await enter(linkTo(complete))
    await onScreen(page, 'question')
    await switchTo(page, 'fr-x-falc')
    expect(await focused(page)).toBe('Version simplifiée')
  })

  test('an answer chosen but not yet given is not lost', async ({ enter }) => {
    const page = await enter(linkTo(complete))
    await onScreen(page, 'question')
    await choose(page, 'nord')
    await switchTo(page, 'fr-x-falc')
    await onScreen(page, 'question')
    expect(await chosen(page)).toBe('nord')
  })

  test('a fiche that does not exist does not exist in either', async ({ enter }) => {
    const page = await enter('fiches/nulle-part/')
    await onScreen(page, 'inconnue')
    await switchTo(page, 'fr-x-falc')
    await onScreen(page, 'inconnue')
    expect(new URL(page.url()).pathname).toBe('/facile/fiches/nulle-part/')
  })
})
