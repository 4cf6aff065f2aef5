import { describe, expect, test } from 'vitest'
import { isFull, languages, type Language } from '../../../content/languages.ts'
import { acteurPage, type ActeurPage } from '../../../content/pages/acteur.ts'
import { Acteur } from '../../../src/pages/acteur.tsx'
import { content } from '../../support/content.ts'
import { print } from '../support/screens.tsx'

const ids = Object.keys(content.acteurs)

function pageOf(id: string, language: Language = 'fr'): ActeurPage {
  const page = acteurPage(content, id, language)
  if (!page) throw new Error(`No acteur ${id}`)
  return page
}

describe.each(languages.flatMap((language) => ids.map((id) => [id, language] as const)))(
  'the page of « %s » in %s',
  (id, language) => {
    const acteur = pageOf(id, language)
    const page = print(<Acteur acteur={acteur} origin={null} />, { language })

    test('says what they do, for whom, and how to begin', () => {
      expect(page.querySelector('h1')?.textContent).toBe(acteur.nom)
      for (const text of [acteur.resume, acteur.pourQui, acteur.premierContact])
        expect(page.textContent).toContain(text)
      expect(page.querySelectorAll('#missions li')).toHaveLength(acteur.missions.length)
      expect(acteur.missions.length > 0).toBe(isFull(language))
    })

    test('gives every office with a way to reach it, and the official directory', () => {
      const offices = [...page.querySelectorAll('.bureaux > li')]
      expect(offices.map((office) => office.querySelector('h3')?.textContent)).toEqual(
        acteur.contacts.map(({ nom }) => nom),
      )
      for (const [index, { telephone, courriel, site }] of acteur.contacts.entries()) {
        const links = [...offices[index]!.querySelectorAll('a')].map((link) => link.getAttribute('href'))
        expect(links).toEqual([
          ...(telephone === undefined ? [] : [`tel:${telephone.replaceAll(' ', '')}`]),
          ...(courriel === undefined ? [] : [`mailto:${courriel}`]),
          ...(site === undefined ? [] : [site]),
        ])
      }
      const directory = [...page.querySelectorAll(`a[href="${acteur.annuaire.url}"]`)]
      expect(directory.some(({ textContent }) => textContent.includes(acteur.annuaire.titre))).toBe(true)
    })

    test('leads to every fiche that calls them', () => {
      expect(page.querySelectorAll('#fiches a')).toHaveLength(
        Object.values(content.fiches).filter(({ acteurs }) => acteurs.includes(id)).length,
      )
    })
  },
)

test('the offices of several départements name them as a sentence does', () => {
  const [first] = pageOf('acteur-cap-emploi').contacts
  const several: ActeurPage = {
    ...pageOf('acteur-cap-emploi'),
    contacts: [{ ...first!, departements: ['aisne', 'nord', 'oise'] }],
  }
  const said = (language: Language): string =>
    print(<Acteur acteur={several} origin={null} />, { language }).querySelector('.bureaux .domaine')!
      .textContent
  expect(said('fr')).toMatch(/^Aisne, Nord et Oise/)
  expect(said('en')).toMatch(/^Aisne, Nord and Oise/)
  expect(said('ar')).toMatch(/^Aisne وNord وOise/)
})

test('in Arabic, names, numbers and addresses keep their own order', () => {
  const page = print(<Acteur acteur={pageOf('acteur-cap-emploi', 'ar')} origin={null} />, { language: 'ar' })
  expect(page.querySelector('h1 > [lang="fr"]')?.getAttribute('dir')).toBe('ltr')
  const numbers = [...page.querySelectorAll('a[href^="tel:"] bdi')]
  expect(numbers.length).toBeGreaterThan(0)
  for (const number of numbers) expect(number.getAttribute('dir')).toBe('ltr')
  for (const address of page.querySelectorAll('a[href^="mailto:"] bdi'))
    expect(address.textContent).toMatch(/^\S+@\S+$/)
})
