import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { isEasy, languages, type Language } from '../../../content/languages.ts'
import { fichePage, type FichePage } from '../../../content/pages/fiche.ts'
import { wordsOfLigne } from '../../../content/words-of-ligne.ts'
import { audienceOf } from '../../../machines/orientation/audience.ts'
import { callFor } from '../../../machines/orientation/call-for.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { AudienceContext } from '../../../src/parts/audience-context.ts'
import { Fiche } from '../../../src/pages/fiche.tsx'
import { knowledge } from '../../machines/support/knowledge.ts'
import { content } from '../../support/content.ts'
import { hrefsIn, pagesIn, problemsOf, textsIn, unless, unlike, unsaid } from '../support/problems.ts'
import { print, show } from '../support/screens.tsx'

const ids = Object.keys(content.fiches)

function pageOf(id: string, language: Language = 'fr'): FichePage {
  const page = fichePage(content, id, language)
  if (!page) throw new Error(`No fiche ${id}`)
  return page
}

function ficheScreen(fiche: FichePage, facts: Facts | null = null) {
  return (
    <AudienceContext value={facts && audienceOf(facts)}>
      <Fiche
        fiche={fiche}
        start="/questions/"
        facts={facts}
        reader={facts}
        lieu={null}
        fetchBureaux={() => Promise.resolve({})}
        onLieu={() => undefined}
        plan={null}
      />
    </AudienceContext>
  )
}

const pages = pagesIn(ids, (id, language) => {
  const fiche = pageOf(id, language)
  return { fiche, page: print(ficheScreen(fiche), { language, origin: '/parcours/' }) }
})

describe('every fiche, in every language,', () => {
  test('says its name once, its sentence, its first step and, first of all, what it must warn of', () => {
    const wrong = problemsOf(pages, ({ fiche, page }) => {
      const { titre, resume, premierPas, alerte } = fiche.sommaire
      const { sigle = titre } = fiche
      const heading = page.querySelector('h1')?.textContent ?? ''
      return [
        ...unless(heading.startsWith(titre), `its heading is « ${heading} », not « ${titre} »`),
        ...unlike('times its acronym is said in its heading', heading.split(sigle).length - 1, 1),
        ...unsaid(page.textContent, [resume, premierPas]),
        ...unlike('its warnings', textsIn(page, '.alerte'), alerte === null ? [] : [alerte]),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('is whole in three readings; the easy one has six blocks, and leads to the whole', () => {
    const wrong = problemsOf(pages, ({ fiche: { texte, facile }, page, language }) => [
      ...unlike('whether it is whole', texte !== null, !isEasy(language)),
      ...unlike(
        'its steps',
        [...page.querySelectorAll('#etapes ol > li')].map((step) =>
          [...step.children].map(({ textContent }) => textContent),
        ),
        texte?.etapes.map(({ qui, action }) => [qui, action]) ?? [],
      ),
      ...unlike('its aims', textsIn(page, '#objectifs li'), texte?.objectifs ?? []),
      ...unlike(
        'its blocks, each with a pictogram',
        [...page.querySelectorAll('.bloc')].map(
          (bloc) => bloc.querySelectorAll(':scope > h2, :scope > img.pictogramme').length,
        ),
        isEasy(language) ? [2, 2, 2, 2, 2, 2] : [],
      ),
      ...unsaid(
        page.textContent,
        Object.values(facile ?? {}).flatMap((lines) => lines.flatMap(wordsOfLigne)),
      ),
      ...unlike(
        'its way to the whole',
        page.querySelector('a[hreflang="fr"][data-remplace]:not([lang])')?.getAttribute('href') ?? null,
        texte === null ? '/' : null,
      ),
    ])
    expect(wrong).toEqual([])
  })

  test('gives each number as a link to call it', () => {
    const wrong = problemsOf(pages, ({ fiche, page, language }) => {
      const listed = [...fiche.contacts, ...fiche.acteurs.flatMap(({ contacts }) => contacts)]
      return isEasy(language)
        ? []
        : unlike(
            'its calls',
            hrefsIn(page.querySelector('#contacts')).filter((href) => href?.startsWith('tel:')),
            listed.flatMap(({ telephone }) => telephone ?? []).map((one) => `tel:${one.replaceAll(' ', '')}`),
          )
    })
    expect(wrong).toEqual([])
  })

  test('always leads to someone, to a page of an official site, back and on', () => {
    const wrong = problemsOf(pages, ({ fiche, page, language }) => [
      ...unless(
        // The easy version asks first where one lives.
        [...(page.querySelector('#contacts')?.closest('section')?.querySelectorAll('a, button') ?? [])]
          .length > 0,
        'leads to nobody',
      ),
      ...unlike(
        'its resources',
        hrefsIn(page.querySelector('#ressources')),
        isEasy(language) ? [] : fiche.ressources.map(({ url }) => url),
      ),
      ...['/parcours/', '/questions/'].flatMap((href) =>
        unless(hrefsIn(page).includes(href), `does not lead to ${href}`),
      ),
    ])
    expect(wrong).toEqual([])
  })

  test('shows what was corrected, and nothing when nothing was', () => {
    const wrong = problemsOf(pages, ({ fiche, page }) =>
      unlike(
        'its corrections',
        [...page.querySelectorAll('[aria-labelledby="corrections"] li')].map((one) =>
          [...one.children].map(({ textContent }) => textContent),
        ),
        fiche.provenance.corrections.map(({ sourceDit, enFait }) => [
          `On lit parfois : ${sourceDit}`,
          `En fait : ${enFait}`,
        ]),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('says where it comes from, and the days as people read them', () => {
    const wrong = problemsOf(pages, ({ page, language }) => {
      if (isEasy(language)) return unless(page.querySelector('.provenance') === null, 'speaks of sources')
      const said = page.querySelector('.provenance')?.textContent ?? ''
      return [
        ...unless(!/(?:[Ll]ignes|lines|الأسطر) \d/u.test(said), 'says lines of a source'),
        ...unless((said.match(/\d{1,2} \p{L}+ 20\d\d/gu)?.length ?? 0) >= 2, `its days are in « ${said} »`),
        ...(page.textContent.match(/\d{4}-\d\d-\d\d/g) ?? []).map((day) => `a day is written ${day}`),
      ]
    })
    expect(wrong).toEqual([])
  })
})

test('a fiche is read by its landmarks: title, parts, steps, contacts', () => {
  const fiche = pageOf('poe')
  show(ficheScreen(fiche))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`${fiche.sommaire.titre} (POE)`)
  const etapes = within(screen.getByRole('region', { name: 'Les étapes' }))
  expect(etapes.getAllByRole('listitem')).toHaveLength(fiche.texte!.etapes.length)
  const contacts = within(screen.getByRole('region', { name: 'Qui contacter' }))
  expect(contacts.getByRole('link', { name: /France Travail.*39 49/ }).getAttribute('href')).toBe('tel:3949')
})

test('to who has answered, a fiche calls whom the result calls, and lists them first', () => {
  const readers: readonly Facts[] = [
    { profil: 'beneficiaire', statut: 'salarie', departement: 'nord' },
    { profil: 'employeur', departement: 'somme' },
    { profil: 'referent-handicap', departement: 'ne-sait-pas' },
  ]
  const wrong = readers.flatMap((facts) =>
    problemsOf(
      pagesIn(['afest', 'aides-agefiph', 'duoday', 'poe', 'rhf'], (id, language) => ({
        page: print(ficheScreen(pageOf(id, language), facts), { language }),
      })),
      ({ id, page, language }) => {
        const { contact } = callFor(id, facts, knowledge)!
        return [
          ...unless(
            textsIn(page, '.appel-ici .appel-nom').every((name) => name.startsWith(contact.nom)) &&
              textsIn(page, '.appel-ici .appel-nom').length === 1,
            `calls ${textsIn(page, '.appel-ici .appel-nom').join()}, not ${contact.nom}`,
          ),
          ...(isEasy(language)
            ? []
            : unlike('whom it lists first', page.querySelector('#contacts h3')?.textContent, contact.nom)),
        ]
      },
    ),
  )
  expect(wrong).toEqual([])
})

test('an employer is given the number of the companies, the other one nowhere; who has said nothing, both', () => {
  const numbers = (facts: Facts | null): readonly (string | null)[] =>
    hrefsIn(print(ficheScreen(pageOf('poe'), facts))).filter((href) => href?.startsWith('tel:39'))
  expect(new Set(numbers({ profil: 'employeur' }))).toEqual(new Set(['tel:3995']))
  expect(new Set(numbers(null))).toEqual(new Set(['tel:3949', 'tel:3995']))
})

test.each([
  ['where the person came from', '/parcours/', '/parcours/'],
  ['all the fiches, for who came from outside', null, '/fiches/'],
])('« Retour » leads to %s', (_, origin, href) => {
  show(ficheScreen(pageOf('poe')), { origin })
  expect(screen.getByRole('link', { name: 'Retour' }).getAttribute('href')).toBe(href)
})

test('what we corrected is a part of its own', () => {
  const corrected = ids.map((id) => pageOf(id)).find(({ provenance }) => provenance.corrections.length > 0)!
  show(ficheScreen(corrected))
  const part = within(screen.getByRole('region', { name: 'À savoir aussi' }))
  expect(part.getAllByRole('listitem')).toHaveLength(corrected.provenance.corrections.length)
})

test('a term is explained where it first stands, and closes again', async () => {
  const person = userEvent.setup()
  show(ficheScreen(pageOf('poe')))
  const term = screen.getAllByRole('button', { expanded: false }).find((one) => one.matches('.terme'))
  await person.click(term!)
  const explained = document.getElementById(term!.getAttribute('aria-controls')!)!
  expect(term!.getAttribute('aria-expanded')).toBe('true')
  expect(explained.textContent).toMatch(/\.$/)
  await person.click(term!)
  expect(explained.textContent).toBe('')
})

describe('to whom a fiche says « vous »', () => {
  const detail = (facts: Facts | null, id = 'vae', language: Language = 'fr') => {
    const page = print(ficheScreen(pageOf(id, language), facts), { language })
    return [...page.querySelectorAll('.fiche-tete > .note')].map(({ textContent }) => textContent)
  }

  test.each([
    ['proche', ['Cette page parle à la personne que vous accompagnez.']],
    ['employeur', ['Cette page parle à la personne que vous employez ou recrutez.']],
    ['referent-handicap', ['Cette page parle à la personne que vous formez.']],
    ['beneficiaire', []],
    ['ne-sait-pas', []],
  ])('is told %s: %j', (profil, told) => {
    expect(detail({ profil })).toEqual(told)
  })

  test('is told to nobody who has answered nothing, nor of what is for professionals alone', () => {
    expect(detail(null)).toEqual([])
    expect(detail({ profil: 'referent-handicap' }, 'outils-referents-handicap')).toEqual([])
  })

  test.each(languages)('is told in %s', (language) => {
    const told = ['proche', 'employeur', 'referent-handicap'].flatMap((profil) =>
      detail({ profil }, 'vae', language),
    )
    expect(new Set(told).size).toBe(3)
  })
})
