import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { acteurPage, type ActeurPage } from '../../../content/pages/acteur.ts'
import { Acteur } from '../../../src/pages/acteur.tsx'
import { content } from '../../support/content.ts'
import { localOffices } from '../../support/local-offices.ts'
import { hrefsIn, pagesIn, problemsOf, textsIn, unless, unlike, unsaid } from '../support/problems.ts'
import { print, show } from '../support/screens.tsx'

const ids = Object.keys(content.acteurs)

function pageOf(id: string, language: Language = 'fr'): ActeurPage {
  const page = acteurPage(content, id, language)
  if (!page) throw new Error(`No acteur ${id}`)
  return page
}

const nearby = Promise.resolve(localOffices)
const fetchBureaux = () => nearby

const pages = pagesIn(ids, (id, language) => {
  const acteur = pageOf(id, language)
  return {
    acteur,
    page: print(<Acteur acteur={acteur} lieu={null} fetchBureaux={fetchBureaux} />, {
      language,
    }),
  }
})

describe('the page of every acteur, in every language,', () => {
  test('says what they do, for whom, and how to begin', () => {
    const wrong = problemsOf(pages, ({ acteur, page }) => [
      ...unless(
        page.querySelector('h1')?.textContent.startsWith(acteur.nom) === true,
        'does not begin with its name',
      ),
      ...unsaid(page.textContent, [acteur.resume, acteur.pourQui, acteur.premierContact]),
      ...unlike('its missions', page.querySelectorAll('#missions li').length, acteur.missions.length),
      ...unless(acteur.missions.length > 0, 'has no missions'),
      ...unlike(
        'what it is, beside its French name',
        page.querySelector('h1 .sigle')?.textContent.trim() ?? null,
        acteur.quoi && `(${acteur.quoi})`,
      ),
    ])
    expect(wrong).toEqual([])
  })

  test('gives every office with a way to reach it, and the official directory', () => {
    const wrong = problemsOf(pages, ({ acteur: { contacts, annuaire }, page }) => {
      const offices = [...page.querySelectorAll('.bureaux > li')]
      return [
        ...unlike(
          'its offices',
          offices.map((office) => [office.querySelector('h3')?.textContent, hrefsIn(office)]),
          contacts.map(({ nom, telephone, courriel, site }) => [
            nom,
            [
              ...(telephone === undefined ? [] : [`tel:${telephone.replaceAll(' ', '')}`]),
              ...(courriel === undefined ? [] : [`mailto:${courriel}`]),
              ...(site === undefined ? [] : [site]),
            ],
          ]),
        ),
        ...unless(
          textsIn(page, `a[href="${annuaire.url}"]`).some((text) => text.includes(annuaire.titre)),
          `does not lead to « ${annuaire.titre} »`,
        ),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('leads to every fiche that calls them', () => {
    const wrong = problemsOf(pages, ({ id, page }) =>
      unlike(
        'its fiches',
        page.querySelectorAll('#fiches a').length,
        Object.values(content.fiches).filter(({ acteurs }) => acteurs.includes(id)).length,
      ),
    )
    expect(wrong).toEqual([])
  })
})

test('the offices of several départements name them as a sentence does', () => {
  const [first] = pageOf('acteur-cap-emploi').contacts
  const several: ActeurPage = {
    ...pageOf('acteur-cap-emploi'),
    contacts: [{ ...first!, departements: ['aisne', 'nord', 'oise'] }],
  }
  const said = (language: Language): string =>
    print(<Acteur acteur={several} lieu={null} fetchBureaux={fetchBureaux} />, {
      language,
    }).querySelector('.bureaux .domaine')!.textContent
  expect(said('fr')).toMatch(/^Aisne, Nord et Oise/)
  expect(said('en')).toMatch(/^Aisne, Nord and Oise/)
  expect(said('ar')).toMatch(/^Aisne وNord وOise/)
})

test('in Arabic, names, numbers and addresses keep their own order', () => {
  const page = print(
    <Acteur
      acteur={pageOf('acteur-cap-emploi', 'ar')}

      lieu={null}
      fetchBureaux={fetchBureaux}
    />,
    { language: 'ar' },
  )
  expect(page.querySelector('h1 > [lang="fr"]')?.getAttribute('dir')).toBe('ltr')
  const numbers = [...page.querySelectorAll('a[href^="tel:"] bdi')]
  expect(numbers.length).toBeGreaterThan(0)
  for (const number of numbers) expect(number.getAttribute('dir')).toBe('ltr')
  for (const address of page.querySelectorAll('a[href^="mailto:"] bdi'))
    expect(address.textContent).toMatch(/^\S+@\S+$/)
})

test('the office of the commune that was chosen comes first, when offices serve communes', async () => {
  const lieu = { departement: 'aisne', commune: 'Laon', codesPostaux: ['02000'] } as const
  const acteur = pageOf('acteur-missions-locales')
  show(<Acteur acteur={acteur} lieu={lieu} fetchBureaux={fetchBureaux} />)
  const [first] = await screen.findAllByRole('link', { name: /Mission locale, Laon/ })
  expect(first?.getAttribute('href')).toBe('tel:0323273890')
})

test('each office has an anchor of its own', () => {
  const wrong = problemsOf(pages, ({ page }) => {
    const anchors = [...page.querySelectorAll('[id^="bureau-"]')].map(({ id }) => id)
    return anchors.filter((one, index) => anchors.indexOf(one) !== index)
  })
  expect(wrong).toEqual([])
})
