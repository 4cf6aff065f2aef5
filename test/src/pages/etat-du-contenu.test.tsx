import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { piecesOf } from '../../../content/checks/pieces.ts'
import { etat, type Etat, type LigneEtat } from '../../../content/pages/etat.ts'
import { languages } from '../../../content/languages.ts'
import { EtatDuContenu } from '../../../src/pages/etat-du-contenu.tsx'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { content } from '../../support/content.ts'
import { print, show } from '../support/screens.tsx'

const real = etat(piecesOf(content), content, '2027-03-01')

const ligne: LigneEtat = {
  id: 'poe',
  genre: 'dispositif',
  titre: 'POE',
  fichier: 'content/fiches/poe.yaml',
  brouillon: false,
  sources: [{ document: 'guide', lignes: '598-705' }],
  corrections: ['E16', 'X01'],
  lu: '2026-11-21',
  confirme: [{ 'aupres-de': 'France Travail', le: '2026-11-25' }],
  reluPar: [],
  revoir: '2027-05-21',
  depasse: false,
  manque: [],
  aEcrire: 0,
}

function some(...lignes: readonly Partial<LigneEtat>[]): Etat {
  return {
    jour: '2026-11-21',
    lignes: lignes.map((one, index) => ({ ...ligne, fichier: `content/fiches/${index}.yaml`, ...one })),
    arrivees: [],
    releves: [],
    absents: [],
  }
}

const cells = (row: number): readonly (string | null)[] =>
  within(screen.getAllByRole('row')[row] ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

const names = (): readonly string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

test('a page says when to look at it again, when it was checked, what it lacks, where it comes from and what it corrects', () => {
  show(<EtatDuContenu etat={some(ligne)} />)
  expect(screen.getByRole('link', { name: 'POE' }).getAttribute('href')).toBe('/fiches/poe/')
  expect(cells(1)).toEqual([
    '21 mai 2027',
    '21 novembre 2026',
    'France Travail, 25 novembre 2026',
    'personne encore',
    'rien',
    'Guide, lignes : 598-705',
    'E16, X01',
  ])
})

test('what is overdue, missing or left to write is said in words', () => {
  show(
    <EtatDuContenu
      etat={some({ confirme: [], depasse: true, manque: ['en', 'ar'], aEcrire: 3, corrections: [] })}
    />,
  )
  expect(cells(1)).toEqual([
    expect.stringContaining('Date passée'),
    '21 novembre 2026',
    'personne encore',
    'personne encore',
    'le texte en anglais, le texte en arabe, des textes à écrire (3)',
    expect.anything(),
    'aucune',
  ])
})

test('a draft says so, and leads nowhere', () => {
  show(<EtatDuContenu etat={some({ brouillon: true })} />)
  expect(names()[0]).toContain('Brouillon')
  expect(within(screen.getByRole('table')).queryByRole('link')).toBeNull()
})

test('the soonest to look at again comes first; one may sort by name', async () => {
  const lignes = some({ titre: 'B', revoir: '2027-01-01' }, { titre: 'A', revoir: '2027-02-01' })
  show(<EtatDuContenu etat={lignes} />)
  const first = (): string =>
    names()
      .map((name) => name.slice(0, 1))
      .join('')
  expect(first()).toBe('BA')
  expect(screen.getByRole('columnheader', { name: 'À relire le' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Nom' }))
  expect(first()).toBe('AB')
  expect(screen.getByRole('button', { name: 'Nom' }).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('columnheader', { name: 'Page' }).getAttribute('aria-sort')).toBe('ascending')
})

test('the page begins with what falls due, then with the days when phone numbers were read', () => {
  const poe = { id: 'poe', genre: 'dispositif', titre: 'POE' } as const
  const changement = {
    id: 'fin',
    date: '2026-12-31',
    change: 'La règle s’arrête.',
    noms: [poe],
    page: 'La page',
    url: 'https://exemple.fr',
  }
  show(
    <EtatDuContenu
      etat={{
        ...some(ligne),
        arrivees: [
          { jours: 30, lignes: [], changements: [] },
          { jours: 60, lignes: [{ ...ligne, revoir: '2026-12-20' }], changements: [changement] },
        ],
        releves: [
          { lu: null, nombre: 2, noms: [poe] },
          { lu: '2023', nombre: 73, noms: [poe] },
          { lu: '2026-08-21', nombre: 20, noms: [poe] },
        ],
      }}
    />,
  )
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Dans les 30 jours',
    'Dans les 60 jours',
    'Les numéros de téléphone, du plus ancien relevé au plus récent',
    'Toutes les pages',
  ])
  expect(screen.getByRole('region', { name: 'Dans les 30 jours' }).textContent).toContain('rien')
  const soon = within(screen.getByRole('region', { name: 'Dans les 60 jours' }))
  expect(soon.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('31 décembre 2026 : La règle s’arrête.'),
    'POE',
    'À relire le 20 décembre 2026 : POE',
  ])
  expect(soon.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/fiches/poe/',
    'https://exemple.fr',
    '/fiches/poe/',
  ])
  const numbers = within(screen.getByRole('region', { name: /^Les numéros/ }))
  expect(numbers.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Sans jour : lus dans la source de leur page (2)POE',
    'POE',
    '2023 (73)POE',
    'POE',
    '21 août 2026 (20)POE',
    'POE',
  ])
})

test('names without a page are told apart', () => {
  show(
    <EtatDuContenu
      etat={{ ...some(ligne), absents: [{ id: 'essai', genre: 'outil', titre: 'Un essai' }] }}
    />,
  )
  expect(screen.getByRole('region', { name: 'Noms sans page' }).textContent).toContain(
    'Un essai Outil · essai',
  )
})

describe.each(languages)('in %s', (language) => {
  test('the real content is told whole, with every word', () => {
    const page = print(<EtatDuContenu etat={real} />, { language })
    expect(page.querySelectorAll('tbody tr')).toHaveLength(real.lignes.length)
    page.querySelectorAll('bdi').forEach((code) => code.remove())
    expect(missingWords(saidBy(page.innerHTML))).toEqual([])
  })
})
