import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { isFull, languages, type Language } from '../../../content/languages.ts'
import { fichePage, type FichePage } from '../../../content/pages/fiche.ts'
import { Fiche } from '../../../src/pages/fiche.tsx'
import { content } from '../../support/content.ts'
import { print, show } from '../support/screens.tsx'

const ids = Object.keys(content.fiches)

function pageOf(id: string, language: Language = 'fr'): FichePage {
  const page = fichePage(content, id, language)
  if (!page) throw new Error(`No fiche ${id}`)
  return page
}

function ficheScreen(fiche: FichePage, origin: string | null = '/parcours/') {
  return <Fiche fiche={fiche} origin={origin} start="/questions/" facts={null} />
}

const hrefsIn = (element: Element | null): readonly (string | null)[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
const textsIn = (page: Element, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe.each(languages.flatMap((language) => ids.map((id) => [id, language] as const)))(
  'the fiche « %s » in %s',
  (id, language) => {
    const fiche = pageOf(id, language)
    const page = print(ficheScreen(fiche), { language })

    test('says its name once, its sentence, its first step and, first of all, what it must warn of', () => {
      const { titre, resume, premierPas, alerte } = fiche.sommaire
      const heading = page.querySelector('h1')!.textContent
      expect(heading.startsWith(titre)).toBe(true)
      const { sigle = titre } = fiche
      expect(heading.split(sigle), 'its acronym, once').toHaveLength(2)
      for (const text of [resume, premierPas]) expect(page.textContent).toContain(text)
      expect(textsIn(page, '.alerte')).toEqual(alerte === null ? [] : [alerte])
    })

    test('is whole in French, and elsewhere a summary that says so and leads to the whole', () => {
      const { texte } = fiche
      expect(texte !== null).toBe(isFull(language))
      const steps = [...page.querySelectorAll('#etapes ol > li')]
      expect(steps.map((step) => [...step.children].map(({ textContent }) => textContent))).toEqual(
        texte?.etapes.map(({ qui, action }) => [qui, action]) ?? [],
      )
      expect(textsIn(page, '#objectifs li')).toEqual(texte?.objectifs ?? [])
      const whole = page.querySelector('a[hreflang="fr"][data-remplace]:not([lang])')
      expect(whole?.getAttribute('href') ?? null).toBe(texte === null ? '/' : null)
    })

    test('gives each number as a link to call it', () => {
      const listed = [...fiche.contacts, ...fiche.acteurs.flatMap(({ contacts }) => contacts)]
      const numbers = listed.flatMap(({ telephone }) => telephone ?? [])
      const calls = hrefsIn(page.querySelector('#contacts')).filter((href) => href?.startsWith('tel:'))
      expect(calls).toEqual(numbers.map((number) => `tel:${number.replaceAll(' ', '')}`))
      expect(calls.filter((href) => !/^tel:\d+$/.test(href ?? ''))).toEqual([])
    })

    test('always leads to someone, to a page of an official site, back and on', () => {
      expect(hrefsIn(page.querySelector('#contacts')).length).toBeGreaterThan(0)
      expect(hrefsIn(page.querySelector('#ressources'))).toEqual(fiche.ressources.map(({ url }) => url))
      expect(hrefsIn(page)).toEqual(expect.arrayContaining(['/parcours/', '/questions/']))
    })

    test('shows what was corrected, and nothing when nothing was', () => {
      const shown = [...page.querySelectorAll('[aria-labelledby="corrections"] li')]
      expect(shown).toHaveLength(fiche.provenance.corrections.length)
      for (const [index, { sourceDit, enFait }] of fiche.provenance.corrections.entries())
        expect([...shown[index]!.children].map(({ textContent }) => textContent)).toEqual([
          ...(sourceDit === null ? [] : [`La source dit : ${sourceDit}`]),
          `En fait : ${enFait}`,
        ])
    })

    test('says where it comes from, and the days as people read them', () => {
      const said = page.querySelector('.provenance')!.textContent
      expect(said).toContain(fiche.provenance.source.lignes)
      expect(said.match(/\d{1,2} \p{L}+ 20\d\d/gu)?.length).toBeGreaterThanOrEqual(2)
      expect(page.textContent).not.toMatch(/\d{4}-\d\d-\d\d/)
    })

    test('never says « éligible »', () => {
      expect(page.textContent).not.toMatch(/éligib/i)
    })
  },
)

test('a fiche is read by its landmarks: title, parts, steps, contacts', () => {
  const fiche = pageOf('poe')
  show(ficheScreen(fiche))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${fiche.sommaire.titre} (POE)`)
  const etapes = within(screen.getByRole('region', { name: 'Les étapes' }))
  expect(etapes.getAllByRole('listitem')).toHaveLength(fiche.texte!.etapes.length)
  const contacts = within(screen.getByRole('region', { name: 'Qui appeler' }))
  expect(contacts.getByRole('link', { name: /France Travail.*39 49/ }).getAttribute('href')).toBe('tel:3949')
})

test.each([
  ['where the person came from', '/parcours/', '/parcours/'],
  ['all the fiches, for who came from outside', null, '/fiches/'],
])('« Retour » leads to %s', (_, origin, href) => {
  show(ficheScreen(pageOf('poe'), origin))
  expect(screen.getByRole('link', { name: 'Retour' }).getAttribute('href')).toBe(href)
})

test('what we corrected is a part of its own', () => {
  const corrected = ids.map((id) => pageOf(id)).find(({ provenance }) => provenance.corrections.length > 0)!
  show(ficheScreen(corrected))
  const part = within(screen.getByRole('region', { name: 'Ce que nous avons corrigé' }))
  expect(part.getAllByRole('listitem')).toHaveLength(corrected.provenance.corrections.length)
})

test('a term is explained where it first stands, and closes again', async () => {
  const person = userEvent.setup()
  show(ficheScreen(pageOf('poe')))
  const [term] = screen.getAllByRole('button', { expanded: false })
  await person.click(term!)
  const explained = document.getElementById(term!.getAttribute('aria-controls')!)!
  expect(term!.getAttribute('aria-expanded')).toBe('true')
  expect(explained.textContent).toMatch(/\.$/)
  await person.click(term!)
  expect(explained.textContent).toBe('')
})
