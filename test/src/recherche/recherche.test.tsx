import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { writeCommunes } from '../../../content/compile/communes-insee.ts'
import { peopleOf } from '../../../content/content.ts'
import type { ChosenLieu } from '../../../src/contacts/chosen-lieu.ts'
import type { Language } from '../../../content/languages.ts'
import { apart } from '../../../content/typeset.ts'
import { recherchePage } from '../../../content/pages/recherche.ts'
import { Recherche } from '../../../src/recherche/recherche.tsx'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { content } from '../../support/content.ts'
import { localOffices } from '../../support/local-offices.ts'
import { inEach, print, show } from '../support/screens.tsx'

const communes = writeCommunes()
const people = peopleOf(content)
const fetched = Promise.resolve(localOffices)
const chosen = vi.fn<(lieu: ChosenLieu) => void>()
const pages = inEach((language) => recherchePage(content, language))

function Kept({ language, first = '' }: { readonly language: Language; readonly first?: string }) {
  const [query, setQuery] = useState(first)
  return (
    <Recherche
      page={pages[language]}
      communes={communes}
      people={people}
      start="/questions/"
      facts={null}
      query={query}
      onQuery={setQuery}
      onLieu={chosen}
      lieu={null}
      fetchBureaux={() => fetched}
    />
  )
}

function open(language: Language = 'fr', first = '') {
  return { person: userEvent.setup(), ...show(<Kept language={language} first={first} />, { language }) }
}

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u2068\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
const field = () => screen.getByRole<HTMLInputElement>('searchbox')
const announced = () => plain(within(screen.getByRole('search')).getByRole('status').textContent)
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name })

describe('the search', () => {
  test('is a labelled field in a search form, with help; nothing is said or found before one types', () => {
    open()
    const form = within(screen.getByRole('search'))
    expect(form.getByLabelText('Que cherchez-vous ?')).toBe(field())
    expect(field().type).toBe('search')
    const help = document.getElementById(field().getAttribute('aria-describedby') ?? '')
    expect(help?.textContent).toContain('Ce que vous écrivez reste sur cet écran.')
    expect(announced()).toBe('')
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
  })

  test('finds while one types, and says how much once typing rests', async () => {
    const { person } = open()
    await person.type(field(), 'rqt h')
    const title = await heading(/résultats pour/)
    expect(plain(title.textContent)).toMatch(/^\d+ résultats pour « rqt h »$/)
    const [first] = screen.getAllByRole('heading', { level: 3 })
    expect(first?.textContent).toBe('RQTH')
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/glossaire/#mot-rqth')
    await expect.poll(announced, { timeout: 3000 }).toBe(plain(title.textContent))
    expect(document.activeElement).toBe(field())
  })

  const hits = () => [...document.querySelectorAll<HTMLElement>('.trouve')]

  test('the best answers come first, each a link with what it is, why, its first step and its number', async () => {
    const { person } = open()
    await person.type(field(), 'aprentissage')
    await heading(/résultats pour/)
    const [first] = hits()
    expect(first?.querySelector('h3 a')?.getAttribute('href')).toBe('/fiches/contrat-apprentissage/')
    expect(first?.querySelector('.ou')?.textContent).toBe('Aide ou formation')
    expect([...(first?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toContain(
      'apprentissage',
    )
    expect(first?.querySelector('.trouve-pas')?.textContent).toContain('Premier pas :')
    for (const one of hits().slice(0, 3))
      expect(one.querySelector('a[href^="tel:"], a[href="/contacts/"]')).toBeTruthy()
  })

  test('the others are folded, by kind, and the count is that of all of them', async () => {
    const { person } = open()
    await person.type(field(), 'handicap')
    const count = Number(/^\d+/.exec(plain((await heading(/résultats pour/)).textContent))?.[0])
    expect(hits()).toHaveLength(count)
    const fold = screen.getByText(`Voir ${count - 5} autres résultats`).closest('details')
    expect(fold?.querySelectorAll('.trouve')).toHaveLength(count - 5)
    expect(fold?.querySelectorAll('section > h3').length).toBeGreaterThan(2)
  })

  test.each([
    ['fr', 'Près de : Lens (Pas-de-Calais)'],
    ['en', 'Near: Lens (Pas-de-Calais)'],
    ['ar', 'بالقرب من: Lens (Pas-de-Calais)'],
  ] as const)('who answers for a place says it in the words of the page, in %s', (language, near) => {
    open(language, 'lens')
    const why = [...document.querySelectorAll('[data-raison]')].map((one) => apart(plain(one.textContent)))
    expect(why[0]).toContain(near)
    expect(why.join()).not.toContain('chez moi')
    const names = document.querySelectorAll('[data-raison] [lang="fr"]')
    expect(names.length > 0).toBe(language !== 'fr')
  })

  test.each([
    ['mdph arras', 'tel:0321218400', '/acteurs/acteur-mdph/#bureau-mdph-du-pas-de-calais'],
    [
      'cap emploi valenciennes',
      'tel:0327296666',
      '/acteurs/acteur-cap-emploi/#bureau-cap-emploi-grand-hainaut',
    ],
    [
      'cap emploi saint omer',
      'tel:0321213680',
      '/acteurs/acteur-cap-emploi/#bureau-cap-emploi-pas-de-calais-centre',
    ],
    ['mission locale laon', 'tel:0323273890', '/acteurs/acteur-missions-locales/#contacts'],
  ])('« %s » shows the number of that office, and leads to it', async (query, call, href) => {
    const { person } = open()
    await person.type(field(), `${query}{Enter}`)
    await waitFor(() => expect(hits()[0]?.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe(call))
    const link = hits()[0]?.querySelector<HTMLAnchorElement>('h3 a')
    expect(link?.getAttribute('href')).toBe(href)
    link?.addEventListener('click', (event) => event.preventDefault())
    await person.click(link!)
    expect(chosen.mock.lastCall?.[0].commune).not.toBeNull()
  })

  test('a fiche that is done at an office leads to that of the place', async () => {
    const { person } = open()
    await person.type(field(), 'demander la rqth à Laon{Enter}')
    const numbers = [...(hits()[0]?.querySelectorAll('a[href^="tel:"]') ?? [])]
    expect(numbers.map((one) => one.getAttribute('href'))).toEqual(['tel:0323248989'])
    expect(plain(document.querySelector('.resultats > p')?.textContent)).toBe('Près de : Laon (Aisne)')
  })

  test('spells an acronym out', async () => {
    const { person } = open()
    await person.type(field(), 'vae')
    await heading(/résultats? pour/)
    const [first] = screen.getAllByRole('listitem')
    expect(plain(first?.querySelector('[data-raison]')?.textContent)).toBe(
      'Aide ou formation · Sigle VAE : Validation des acquis de l’expérience',
    )
  })

  test('Enter leads to what was found, at once', async () => {
    const { person } = open()
    await person.type(field(), 'pmsmp{Enter}')
    expect(plain(document.activeElement?.textContent)).toMatch(/^\d+ résultats pour « pmsmp »$/)
  })

  test('an example is looked for, and its results take the focus', async () => {
    const { person } = open()
    await person.click(screen.getByRole('button', { name: 'arrêt de travail' }))
    expect(field().value).toBe('arrêt de travail')
    expect(plain(document.activeElement?.textContent)).toMatch(/résultats pour « arrêt de travail »$/)
  })

  test('nothing found: the questions, who to call, every fiche, and someone who answers', async () => {
    const { person } = open()
    await person.type(field(), 'xqzwv')
    expect(plain((await heading(/Aucun résultat/)).textContent)).toBe('Aucun résultat pour « xqzwv »')
    expect(screen.getByRole('link', { name: 'Trouver mes aides' }).getAttribute('href')).toBe('/questions/')
    expect(
      screen.getByRole('link', { name: 'Trouver qui contacter près de chez vous' }).getAttribute('href'),
    ).toBe('/contacts/')
    expect(
      screen.getAllByRole('link', { name: 'Toutes les aides et formations' })[0]?.getAttribute('href'),
    ).toBe('/fiches/')
    expect(screen.getByRole('link', { name: /France Travail.*39 49/ }).getAttribute('href')).toBe('tel:3949')
    await expect.poll(announced, { timeout: 3000 }).toBe('Aucun résultat pour « xqzwv »')
  })

  test('a letter alone, or spaces, is not said to find nothing', async () => {
    const { person } = open()
    await person.type(field(), ' q')
    await act(() => new Promise((done) => setTimeout(done, 400)))
    expect(screen.queryByRole('heading', { name: /Aucun/ })).toBeNull()
  })

  test('emptied, it is as it was', async () => {
    const { person } = open()
    await person.type(field(), 'vae')
    await heading(/résultats pour/)
    await person.clear(field())
    expect(await heading(/Par exemple/)).toBeTruthy()
    await expect.poll(announced, { timeout: 3000 }).toBe('')
  })

  test('come back to, it shows what was found, and says nothing again', () => {
    open('fr', 'vae')
    expect(field().value).toBe('vae')
    expect(screen.getByRole('heading', { level: 2, name: /résultats pour/ })).toBeTruthy()
  })

  test('what is typed is put nowhere else', async () => {
    const { person } = open()
    const address = window.location.href
    await person.type(field(), 'autisme{Enter}')
    expect(window.location.href).toBe(address)
    expect(window.localStorage.length + window.sessionStorage.length).toBe(0)
    expect(JSON.stringify(window.history.state)).not.toContain('autisme')
  })
})

describe('in other languages', () => {
  test.each([
    ['fr-x-falc', 'apprentissage', /Contrat d’apprentissage/],
    ['en', 'sick leave', /essai encadré/],
    ['ar', 'معدات', /prêt de matériel/],
    ['ar', 'rqt h', /RQTH/],
  ] as const)('in %s, « %s »', (language, query, first) => {
    const page = print(<Kept language={language} first={query} />, { language })
    expect(page.querySelector('.trouve a')?.textContent).toMatch(first)
    expect(missingWords(saidBy(page.innerHTML))).toEqual([])
  })

  test('French words in an Arabic page are marked as French', () => {
    const page = print(<Kept language="ar" first="rqt h" />, { language: 'ar' })
    const [first] = page.querySelectorAll('.trouve')
    expect([...(first?.querySelectorAll('[lang="fr"]') ?? [])].map((one) => one.getAttribute('dir'))).toEqual(
      ['ltr', 'ltr', 'ltr'],
    )
  })

  test.each(['fr', 'fr-x-falc', 'en', 'ar'] as const)('no word is missing in %s', (language) => {
    for (const query of ['', 'xqzwv', 'formation', 'OPCO'])
      expect(
        missingWords(saidBy(print(<Kept language={language} first={query} />, { language }).innerHTML)),
      ).toEqual([])
  })
})
