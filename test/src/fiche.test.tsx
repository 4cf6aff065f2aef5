import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { fichePage, type FichePage } from '../../content/pages.ts'
import { Fiche } from '../../src/screens/fiche.tsx'
import { missingWords, saidBy } from './missing-words.ts'
import { content, print, show } from './screens.tsx'

const ids = Object.keys(content.fiches)

function pageOf(id: string, language: Language = 'fr'): FichePage {
  const page = fichePage(content, id, language)
  if (!page) throw new Error(`No fiche ${id}`)
  return page
}

function ficheScreen(fiche: FichePage) {
  return <Fiche fiche={fiche} back="/parcours/" start="/questions/" />
}

const hrefsIn = (element: Element | null): readonly (string | null)[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))

describe.each(languages.flatMap((language) => ids.map((id) => [id, language] as const)))(
  'the fiche « %s » in %s',
  (id, language) => {
    const fiche = pageOf(id, language)
    const page = print(ficheScreen(fiche), { language })

    test('is named by its only h1, and skips no level of headings', () => {
      const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
      expect(headings[0]?.textContent).toContain(fiche.texte.titre)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
      expect(headings.filter((heading) => heading.textContent.trim() === '')).toEqual([])
    })

    test('gives its steps in order', () => {
      const steps = [...page.querySelectorAll('#etapes ol > li')]
      expect(steps.map((step) => [...step.children].map(({ textContent }) => textContent))).toEqual(
        fiche.texte.etapes.map(({ qui, action }) => [qui, action]),
      )
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
      expect(shown).toHaveLength(fiche.corrections.length)
      for (const [index, { sourceDit, enFait }] of fiche.corrections.entries())
        expect([...shown[index]!.children].map(({ textContent }) => textContent)).toEqual([
          ...(sourceDit === null ? [] : [`La source dit : ${sourceDit}`]),
          `En fait : ${enFait}`,
        ])
    })

    test('says the days as people read them', () => {
      const said = page.querySelector('footer')!.textContent
      expect(said).toMatch(/\d{1,2} \p{L}+ 20\d\d\. À (?:revoir|vérifier)[^.]* \d{1,2} \p{L}+ 20\d\d\./u)
      expect(page.textContent).not.toMatch(/\d{4}-\d\d-\d\d/)
    })

    test('lacks no word, and never says « éligible »', () => {
      expect(missingWords(saidBy(page.innerHTML))).toEqual([])
      expect(page.textContent).not.toMatch(/éligib/i)
    })
  },
)

test('a fiche is read by its landmarks: title, parts, steps, contacts', () => {
  const fiche = pageOf('poe')
  show(ficheScreen(fiche))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${fiche.texte.titre} (POE)`)
  const etapes = within(screen.getByRole('region', { name: 'Les étapes' }))
  expect(etapes.getAllByRole('listitem')).toHaveLength(fiche.texte.etapes.length)
  const contacts = within(screen.getByRole('region', { name: 'Qui appeler' }))
  expect(contacts.getByRole('link', { name: /France Travail.*39 49/ }).getAttribute('href')).toBe('tel:3949')
})

test('« Retour » leads to where the person came from', () => {
  show(ficheScreen(pageOf('poe')))
  expect(screen.getByRole('link', { name: 'Retour' }).getAttribute('href')).toBe('/parcours/')
})

test('what we corrected is a part of its own', () => {
  const corrected = ids.map((id) => pageOf(id)).find(({ corrections }) => corrections.length > 0)!
  show(ficheScreen(corrected))
  const part = within(screen.getByRole('region', { name: 'Ce que nous avons corrigé' }))
  expect(part.getAllByRole('listitem')).toHaveLength(corrected.corrections.length)
})
