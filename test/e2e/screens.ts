import type { Page } from 'playwright-core'
import { before, finishedWith } from './paths.ts'
import { arrived, choose, followLink, goOn, linkTo, onScreen, takenOver, unfoldAll } from './walk.ts'

/** A screen of the product, and how a page of the built site comes to show it. */
export type Screen = { readonly name: string; readonly reach: (page: Page) => Promise<void> }

/** A visit that has all its answers, some about health. */
export const finished = finishedWith({
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  accompagnement: 'cap-emploi',
  departement: 'nord',
  besoin: 'se-former',
  'employeur-pret': 'oui',
  rsa: 'oui',
  titre: 'oui',
  age: '16-25',
  'appui-en-formation': 'non',
})

/** The visit of someone who has something to do before any fiche: on sick leave, without a title. */
export const onLeave = finishedWith({
  profil: 'beneficiaire',
  statut: 'salarie',
  departement: 'nord',
  besoin: 'garder-emploi',
  titre: 'non',
  arret: 'oui',
})

/** Goes to the answers of a finished visit, by its link. */
export async function recap(page: Page, trail: readonly string[] = finished): Promise<void> {
  await followLink(page, linkTo(trail))
  await onScreen(page, 'reponses')
}

async function plan(page: Page): Promise<void> {
  await recap(page)
  await followLink(page, 'plan/')
  await arrived(page, 'plan')
}

/** A counsellor's desk with a case; back from whichever view it was left in. */
async function desk(page: Page): Promise<void> {
  await recap(page, onLeave)
  await followLink(page, 'conseil/')
  await onScreen(page, 'conseil')
  await page.locator('.conseil-piste').first().waitFor()
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
  { name: 'acteurs', reach: at('acteurs/', 'acteurs') },
  { name: 'acteur', reach: at('acteurs/acteur-cap-emploi/', 'acteur') },
  { name: 'opcos', reach: at('opco/', 'opcos') },
  { name: 'opco', reach: at('opco/uniformation/', 'opco') },
  { name: 'baremes', reach: at('baremes/', 'baremes') },
  { name: 'bareme', reach: at('baremes/opco-ep-2020-pdc/', 'bareme') },
  { name: 'glossaire', reach: at('glossaire/', 'glossaire') },
  {
    name: 'inconnue',
    reach: async (page) => {
      await followLink(page, 'nulle-part/')
      // The app leaves it to the server: words come before the sheets of a page that is loaded.
      await page.waitForURL('**/nulle-part/')
      await onScreen(page, 'inconnue')
    },
  },
  {
    name: 'question',
    reach: async (page) => {
      await followLink(page, linkTo(before('besoin', finished)))
      await page.locator('input[value="se-former"]').waitFor({ state: 'attached' })
    },
  },
  {
    name: 'question without an answer',
    reach: async (page) => {
      await page.reload()
      await takenOver(page)
      await followLink(page, linkTo(before('departement', finished)))
      await page.locator('input[value="nord"]').waitFor({ state: 'attached' })
      await goOn(page)
      await page.locator('.erreur').waitFor()
    },
  },
  {
    name: 'question from a damaged link',
    reach: async (page) => {
      await followLink(page, linkTo([...before('titre', finished), 'titre.licorne']))
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
  {
    name: 'parcours with what comes before, unfolded',
    reach: async (page) => {
      await recap(page, onLeave)
      await goOn(page)
      await arrived(page, 'parcours')
      for (const fold of await page.locator('details > summary:visible').all()) await fold.click()
      await page.locator('.puis details[open]').first().waitFor()
    },
  },
  {
    name: 'carte',
    reach: async (page) => {
      await recap(page)
      await followLink(page, 'carte/')
      await arrived(page, 'carte')
    },
  },
  {
    name: 'fiche with answers, a term opened',
    reach: async (page) => {
      await recap(page)
      await followLink(page, 'fiches/contrat-apprentissage/')
      await page.locator('.repli', { has: page.locator('#selon-vos-reponses') }).waitFor()
      for (const fold of await page.locator('details > summary:visible').all()) await fold.click()
      await page.locator('.terme').first().click()
    },
  },
  { name: 'etat', reach: at('etat-du-contenu/', 'etat') },
  {
    name: 'exercices, one answered',
    reach: async (page) => {
      await followLink(page, 'conseil/exercices/')
      await onScreen(page, 'exercices')
      await page.locator('.exercice-nom').first().click()
      await page.locator('.exercice-case input').first().check()
      await page.locator('.exercice-choix button[type="submit"]').click()
      await page.locator('.exercice-reponse').waitFor()
    },
  },
  { name: 'plan', reach: plan },
  {
    name: 'plan with a fiche removed, unfolded',
    reach: async (page) => {
      await plan(page)
      await unfoldAll(page)
      await page.getByRole('button', { name: 'Retirer' }).first().click()
      await page.getByRole('button', { name: 'Remettre' }).waitFor()
    },
  },
  {
    name: 'question from a damaged short link',
    reach: async (page) => {
      await followLink(page, 'questions/#2~abc~def')
      await page.locator('.avis').waitFor()
    },
  },
]

/** The counsellor's desk, in each of its views: dense, for a pointer and keys; its own tests say what it fits. */
export const deskScreens: readonly Screen[] = [
  { name: 'conseil', reach: desk },
  {
    name: 'conseil, two compared',
    reach: async (page) => {
      await desk(page)
      for (const box of (await page.locator('.conseil-retenir input').all()).slice(0, 2)) await box.check()
      await page.locator('.conseil-outils [aria-keyshortcuts="C"]').click()
      await page.locator('#comparer').waitFor()
    },
  },
  {
    name: 'conseil, turned to the person',
    reach: async (page) => {
      await desk(page)
      await page.locator('.conseil-outils [aria-keyshortcuts="V"]').click()
      await page.locator('#personne').waitFor()
    },
  },
]
