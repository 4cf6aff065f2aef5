import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { nameKey, readCommunes } from '../../../content/lieux/communes.ts'
import { departementCodes } from '../../../content/lieux/departements.ts'
import { findLieu, type Lieu } from '../../../content/lieux/find-lieu.ts'
import { communesInsee, writeCommunes } from '../../../content/compile/communes-insee.ts'

const text = writeCommunes()
const communes = readCommunes(text)

/** What a typed text leads to, in one line: the first commune found, or what is said instead. */
function told(lieu: Lieu): string {
  switch (lieu.kind) {
    case 'communes': {
      const [first] = lieu.communes
      return `${first?.nom}${first?.dans === undefined ? '' : ` (${first.dans})`}, ${first?.departement}`
    }
    case 'departement':
      return `département ${lieu.departement}`
    case 'inconnue':
      return lieu.proches.length === 0
        ? 'inconnue'
        : `inconnue : ${lieu.proches.map(({ nom }) => nom).join(', ')}`
    default:
      return lieu.kind
  }
}

describe('the communes of the region', () => {
  test('are all there, with all their postcodes, and a few former ones', () => {
    const today = communes.entries.filter(({ commune }) => commune.dans === undefined)
    expect(today).toHaveLength(3_782)
    expect(communes.byPostcode.size).toBe(647)
    expect(communes.entries.length - today.length).toBe(96)
    expect(today.map(({ commune }) => commune.nom).toSorted()).toEqual(
      communesInsee()
        .map(({ nom }) => nom)
        .toSorted(),
    )
  })

  test('are each part of a group of communes and of an arrondissement, as the package says', () => {
    const official = new Map(
      communesInsee().map(({ nom, code, territoire }) => [code.slice(0, 2) + nom, territoire]),
    )
    const wrong = communes.entries.filter(({ commune: { nom, departement, territoire, dans = nom } }) => {
      const { epci, arrondissement } = official.get(departementCodes[departement] + dans)!
      return territoire.epci !== epci || territoire.arrondissement !== arrondissement || epci === ''
    })
    expect(wrong).toEqual([])
    expect(new Set(communes.entries.map(({ commune }) => commune.territoire.epci)).size).toBe(92)
    expect(new Set(communes.entries.map(({ commune }) => commune.territoire.arrondissement)).size).toBe(26)
  })

  test('are each found by their name and by each of their postcodes', () => {
    const lost = communes.entries.filter(({ commune }) => {
      const found = findLieu(communes, commune.nom)
      return found.kind === 'communes'
        ? !found.communes.some(
            ({ nom, departement }) => nom === commune.nom && departement === commune.departement,
          )
        : found.kind !== 'departement'
    })
    expect(lost).toEqual([])
    for (const [postcode, here] of communes.byPostcode)
      expect(findLieu(communes, postcode)).toMatchObject({ kind: 'communes', communes: here, postcode })
  })
})

test.each([
  ['', 'vide'],
  ['   ', 'vide'],
  ['lille', 'Lille, nord'],
  ['LILLE', 'Lille, nord'],
  ['  Lille  ', 'Lille, nord'],
  ['lil', 'Lille, nord'],
  ['59000', 'Lille, nord'],
  ['59 000', 'Lille, nord'],
  ['Lille 59000', 'Lille, nord'],
  ['59000 Lille', 'Lille, nord'],
  ['Lille (59)', 'Lille, nord'],
  ['59155', 'Faches-Thumesnil, nord'],
  ['59040', 'département nord'],
  ['02999', 'département aisne'],
  ['5', 'incomplet'],
  ['590', 'incomplet'],
  ['5900', 'incomplet'],
  ['590000', 'inconnue'],
  ['75001', 'ailleurs'],
  ['76000', 'ailleurs'],
  ['97400', 'ailleurs'],
  ['Paris 75', 'ailleurs'],
  ['Toulouse', 'ailleurs'],
  ['Paris', 'ailleurs'],
  ['Bruxelles', 'ailleurs'],
  ['Tours', 'Tours-en-Vimeu, somme'],
  ['villeneuve d ascq', 'Villeneuve-d’Ascq, nord'],
  ["Villeneuve-d'Ascq", 'Villeneuve-d’Ascq, nord'],
  ['Villeneuve d’Ascq', 'Villeneuve-d’Ascq, nord'],
  ['villeneuvedascq', 'Villeneuve-d’Ascq, nord'],
  ['st quentin', 'Saint-Quentin, aisne'],
  ['St-Quentin', 'Saint-Quentin, aisne'],
  ['saint quentin 80', 'Saint-Quentin-en-Tourmont, somme'],
  ['ste marie', 'Sainte-Marie-Cappel, nord'],
  ['saint-omer', 'Saint-Omer, pas-de-calais'],
  ['bethune', 'Béthune, pas-de-calais'],
  ['BÉTHUNE', 'Béthune, pas-de-calais'],
  ['boulogne sur mer', 'Boulogne-sur-Mer, pas-de-calais'],
  ['le touquet', 'Le Touquet-Paris-Plage, pas-de-calais'],
  ['quesnoy', 'Le Quesnoy, nord'],
  ['œuf', 'Œuf-en-Ternois, pas-de-calais'],
  ['oeuf en ternois', 'Œuf-en-Ternois, pas-de-calais'],
  ['y', 'Y, somme'],
  ['é', 'incomplet'],
  ['marseille', 'Marseille-en-Beauvaisis, oise'],
  ['ham', 'Ham, somme'],
  ['abbeville', 'Abbeville, somme'],
  ['lomme', 'Lomme (Lille), nord'],
  ['hellemmes', 'Hellemmes-Lille (Lille), nord'],
  ['nord', 'département nord'],
  ['Pas de Calais', 'département pas-de-calais'],
  ['aisne', 'département aisne'],
  ['dunkerke', 'inconnue : Dunkerque'],
  ['valancienne', 'inconnue : Valenciennes'],
  ['abeville', 'inconnue : Abbeville'],
  ['Lile', 'inconnue : Lille'],
  ['xyz', 'inconnue'],
] as const)('« %s » leads to: %s', (typed, expected) => {
  expect(told(findLieu(communes, typed))).toBe(expected)
})

test('a postcode of several communes gives them all, in order', () => {
  const lieu = findLieu(communes, '62500')
  expect(lieu.kind === 'communes' ? lieu.communes.map(({ nom }) => nom) : []).toEqual([
    'Boisdinghem',
    'Clairmarais',
    'Leulinghem',
    'Quelmes',
    'Saint-Martin-lez-Tatinghem',
    'Saint-Omer',
    'Salperwick',
    'Tilques',
    'Zudausques',
  ])
})

test('signs, accents and capitals change nothing', () => {
  for (const name of ['SAINT ÉTIENNE AU MONT', 'saint-etienne-au-mont', 'St Étienne-au-Mont'])
    expect(nameKey(name)).toBe('saint etienne au mont')
})

test('the communes weigh about 20 kB once compressed', () => {
  expect(brotliCompressSync(text).length).toBeLessThan(25_000)
})
