import type { Page } from 'playwright-core'
import { arrived, choose, followLink, goOn, linkTo, onScreen, takenOver } from './walk.ts'

/** A screen of the product, and how a page of the built site comes to show it. */
export type Screen = { readonly name: string; readonly reach: (page: Page) => Promise<void> }

/** A visit that has all its answers. */
export const finished = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'accompagnement.cap-emploi',
  'departement.nord',
  'besoin.se-former',
  'employeur-pret.oui',
  'inscription.ne-sait-pas',
  'rsa.oui',
  'titre.oui',
  'age.16-25',
  'appui-en-formation.non',
] as const

async function recap(page: Page): Promise<void> {
  await followLink(page, linkTo(finished))
  await onScreen(page, 'reponses')
}

function at(path: string, screen: string): (page: Page) => Promise<void> {
  return async (page) => {
    await followLink(page, path)
    await onScreen(page, screen)
  }
}

/** One screen of each kind that a visitor meets on the web. */
export const screens: readonly Screen[] = [
  { name: 'sans-reponse', reach: at('parcours/', 'sans-reponse') },
  { name: 'accueil', reach: at('', 'accueil') },
  { name: 'fiches', reach: at('fiches/', 'fiches') },
  { name: 'fiche poe', reach: at('fiches/poe/', 'fiche') },
  { name: 'inconnue', reach: at('nulle-part/', 'inconnue') },
  {
    name: 'question',
    reach: async (page) => {
      await followLink(page, linkTo(finished.slice(0, 4)))
      await page.locator('input[value="se-former"]').waitFor({ state: 'attached' })
    },
  },
  {
    name: 'question without an answer',
    reach: async (page) => {
      await page.reload()
      await takenOver(page)
      await followLink(page, linkTo(finished.slice(0, 2)))
      await page.locator('input[value="cap-emploi"]').waitFor({ state: 'attached' })
      await goOn(page)
      await page.locator('.erreur').waitFor()
    },
  },
  {
    name: 'question from a damaged link',
    reach: async (page) => {
      await followLink(page, linkTo([...finished.slice(0, 8), 'age.licorne']))
      await page.locator('.avis').waitFor()
    },
  },
  { name: 'reponses', reach: recap },
  {
    name: 'changer',
    reach: async (page) => {
      await recap(page)
      await page.locator('.recit a[href$="/besoin/"]').click()
      await arrived(page, 'changer')
      await choose(page, 'definir-projet')
    },
  },
  {
    name: 'parcours',
    reach: async (page) => {
      await recap(page)
      await goOn(page)
      await arrived(page, 'parcours')
    },
  },
]
