import { expect, test } from 'vitest'
import { content } from '../../support/content.ts'
import { piecesOf } from '../../../content/checks/pieces.ts'
import { compile } from '../../../content/compile/compile.ts'
import { etat, type LigneEtat } from '../../../content/pages/etat.ts'
import { fiche, planted, today, type Tree } from '../support/tree.ts'

function etatOf(tree: Tree, day = today) {
  const compiled = compile(tree.root, today).content
  return etat(piecesOf(compiled), compiled, day)
}

function lineOf(tree: Tree, id: string, day = today): LigneEtat | undefined {
  return etatOf(tree, day).lignes.find((one) => one.id === id)
}

test('each page says where it comes from, what it corrects, its dates and what it lacks', () => {
  const tree = planted()
  tree.change(
    fiche,
    'corrections: []',
    `corrections:
  - { erratum: E16, source-dit: Un texte., en-fait: Un texte. }
  - { erratum: E16, source-dit: Un texte., en-fait: Un texte. }`,
  )
  expect(lineOf(tree, 'poe')).toEqual({
    id: 'poe',
    genre: 'dispositif',
    titre: 'POE – Préparation opérationnelle à l’emploi',
    fichier: 'content/fiches/poe.yaml',
    brouillon: false,
    sources: [{ document: 'guide', lignes: '598-705' }],
    corrections: ['E16'],
    lu: '2026-11-21',
    confirme: [],
    reluPar: [],
    revoir: '2027-05-21',
    depasse: false,
    manque: [],
    aEcrire: 0,
  })
})

test('what comes before any fiche is a line too, without a page', () => {
  const { lignes } = etatOf(planted())
  expect(lignes.filter(({ genre }) => genre === null).map(({ id, lu, revoir }) => [id, lu, revoir])).toEqual([
    ['demander-ppr', '2026-11-30', '2027-05-28'],
    ['visite-prereprise', '2026-11-28', '2027-05-28'],
  ])
})

test('a page is overdue from the day after its review date', () => {
  const tree = planted()
  expect(lineOf(tree, 'poe', '2027-05-21')?.depasse).toBe(false)
  expect(lineOf(tree, 'poe', '2027-05-22')?.depasse).toBe(true)
})

test('what must be looked at first comes first', () => {
  const { jour, lignes } = etatOf(planted())
  const dates = lignes.map(({ revoir }) => revoir)
  expect(jour).toBe(today)
  expect(dates).toEqual(dates.toSorted())
})

test('what falls due in 30, 60 and 90 days is told once, with the changes that are known', () => {
  const tree = planted()
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2027-01-15')
  tree.write(
    'echeances.yaml',
    `- { id: fin, date: 2027-02-10, change: Fin., ids: [poe], page: La page, url: https://exemple.fr }\n`,
  )
  const due = (day: string) =>
    etatOf(tree, day).arrivees.map(({ jours, lignes, changements }) => [
      jours,
      lignes.some(({ id }) => id === 'poe'),
      changements.flatMap(({ noms }) => noms.map(({ id }) => id)),
    ])
  expect(due('2026-11-21')).toEqual([
    [30, false, []],
    [60, true, []],
    [90, false, ['poe']],
  ])
  expect(due('2027-01-16')).toEqual([
    [30, true, ['poe']],
    [60, false, []],
    [90, false, []],
  ])
})

test('the days when phone numbers were read are told, those of no day and the oldest first', () => {
  const { releves } = etatOf(planted())
  const days = releves.map(({ lu }) => lu ?? '')
  expect(days).toEqual(days.toSorted())
  expect(releves.find(({ noms }) => noms.some(({ id }) => id === 'poe'))?.lu).toBeNull()
  const numbers = Object.values(content.acteurs).flatMap(({ contacts }) =>
    contacts.filter(({ telephone }) => telephone !== undefined),
  )
  expect(releves.reduce((sum, { nombre }) => sum + nombre, 0)).toBeGreaterThanOrEqual(numbers.length)
})

test('the numbers of the offices that serve communes are counted by year, each once', () => {
  const years = etatOf(planted()).releves.filter(({ lu }) => lu?.length === 4)
  expect(years.map(({ lu }) => lu)).toEqual(['2023', '2024', '2025', '2026'])
  expect(years.reduce((sum, { nombre }) => sum + nombre, 0)).toBe(128)
  expect(years.slice(0, 2).reduce((sum, { nombre }) => sum + nombre, 0)).toBe(110)
  expect(new Set(years.flatMap(({ noms }) => noms.map(({ id }) => id)))).toEqual(
    new Set(['acteur-missions-locales']),
  )
})

test('a draft says so, and how much is left to write', () => {
  const tree = planted()
  tree.write(
    'brouillons/dea.yaml',
    tree
      .read(fiche)
      .replace('id: poe', 'id: dea')
      .replace('Vous apprenez un métier.', '"À écrire : ce que c’est"')
      .replace(/\n {2}ar:[\s\S]*?(?=\npublics:)/, ''),
  )
  expect(lineOf(tree, 'dea')).toMatchObject({
    fichier: 'content/brouillons/dea.yaml',
    manque: ['ar'],
    genre: 'outil',
    brouillon: true,
    aEcrire: 1,
  })
})

test('a name without a page or a draft is told apart', () => {
  const tree = planted()
  const absents = etatOf(tree).absents.map(({ id }) => id)
  expect(absents).toContain('dea')
  expect(absents).not.toContain('poe')
})

test('every page of the real content is told once', () => {
  const { lignes, absents } = etat(piecesOf(content), content, today)
  const ids = [...lignes, ...absents].filter(({ genre }) => genre !== null).map(({ id }) => id)
  expect(ids.toSorted()).toEqual(Object.keys(content.catalogue).toSorted())
})
