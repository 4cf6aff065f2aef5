import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { recherchePage } from '../../../content/pages/recherche.ts'
import { Recherche } from '../../../src/recherche/recherche.tsx'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { content } from '../../support/content.ts'
import { inEach, print, show } from '../support/screens.tsx'

const pages = inEach((language) => recherchePage(content, language))

function Kept({ language, first = '' }: { readonly language: Language; readonly first?: string }) {
  const [query, setQuery] = useState(first)
  return <Recherche page={pages[language]} start="/questions/" query={query} onQuery={setQuery} />
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
    const [first] = screen.getAllByRole('heading', { level: 4 })
    expect(first?.textContent).toBe('RQTH')
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/glossaire/#mot-rqth')
    await expect.poll(announced, { timeout: 3000 }).toBe(plain(title.textContent))
    expect(document.activeElement).toBe(field())
  })

  test('groups answers by kind, each a link with why', async () => {
    const { person } = open()
    await person.type(field(), 'aprentissage')
    await heading(/résultats pour/)
    const fiches = within(screen.getByRole('region', { name: 'Fiches' }))
    const [first] = fiches.getAllByRole('listitem')
    expect(within(first!).getByRole('link').getAttribute('href')).toBe('/fiches/contrat-apprentissage/')
    expect(first?.querySelector('.ou')?.textContent).toBe('Dans le nom')
    expect([...(first?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toContain(
      'apprentissage',
    )
  })

  test('spells an acronym out', async () => {
    const { person } = open()
    await person.type(field(), 'vae')
    await heading(/résultats? pour/)
    const [first] = screen.getAllByRole('listitem')
    expect(plain(first?.querySelector('[data-raison]')?.textContent)).toBe(
      'Sigle VAE : Validation des acquis de l’expérience',
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

  test('nothing found: the questions, every fiche, and someone to call', async () => {
    const { person } = open()
    await person.type(field(), 'xqzwv')
    expect(plain((await heading(/Aucun résultat/)).textContent)).toBe('Aucun résultat pour « xqzwv »')
    expect(screen.getByRole('link', { name: 'Répondre aux questions' }).getAttribute('href')).toBe(
      '/questions/',
    )
    expect(screen.getAllByRole('link', { name: 'Toutes les fiches' })[0]?.getAttribute('href')).toBe(
      '/fiches/',
    )
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
