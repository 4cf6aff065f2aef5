import { describe, expect, test } from 'vitest'
import { writeCommunes } from '../../../content/compile/communes-insee.ts'
import { readCommunes } from '../../../content/lieux/communes.ts'
import { searchableOf } from '../../../content/pages/documents.ts'
import { nearMe } from '../../../content/search/near-me.ts'
import { askAnywhere } from '../../../machines/recherche/ask-anywhere.ts'
import { openSearch } from '../../../machines/recherche/open-search.ts'
import { content } from '../../support/content.ts'

const communes = readCommunes(writeCommunes())
const searchable = searchableOf(content, 'fr')
const ask = askAnywhere(searchable, openSearch(searchable, 'fr'), () => communes)

function told(query: string): string {
  const { found, place } = ask(query)
  const where = place === null ? 'nowhere' : (place.commune ?? place.departement)
  return `${found[0]?.document.id ?? 'nothing'} in ${where}`
}

describe('a place beside what is looked for', () => {
  test.each([
    ['mdph arras', 'acteur-mdph in Arras'],
    ['MDPH de Villeneuve-d’Ascq', 'acteur-mdph in Villeneuve-d’Ascq'],
    ['mdph lomme', 'acteur-mdph in Lille'],
    ['mdph 62', 'acteur-mdph in pas-de-calais'],
    ['mdph 59000', 'acteur-mdph in Lille'],
    ['mdph du pas de calais', 'acteur-mdph in pas-de-calais'],
    ['mdph de la somme', 'acteur-mdph in somme'],
    ['cap emploi valenciennes', 'acteur-cap-emploi in Valenciennes'],
    ['cap emploi valancienne', 'acteur-cap-emploi in Valenciennes'],
    ['mission locale st omer', 'acteur-missions-locales in Saint-Omer'],
    ['mission locale touquet', 'acteur-missions-locales in Le Touquet-Paris-Plage'],
    ['je cherche une formation de soudeur à Lille', 'prf in Lille'],
    ['mission locale armentiere', 'acteur-missions-locales in Armentières'],
    ['cap emploi marcq', 'acteur-cap-emploi in Marcq-en-Barœul'],
    // A town elsewhere is no commune of ours that is written nearly so, and a word that begins many is none.
    ['cap emploi paris', 'acteur-cap-emploi in nowhere'],
    ['mdph nantes', 'acteur-mdph in nowhere'],
    ['mdph marseille', 'acteur-mdph in nowhere'],
    ['mdph bruxelles', 'acteur-mdph in nowhere'],
    ['mdph reims', 'acteur-mdph in nowhere'],
    ['mdph saint', 'acteur-mdph in nowhere'],
    ['cap emploi saint-denis', 'acteur-cap-emploi in nowhere'],
  ])('« %s » is %s', (query, answer) => {
    expect(told(query)).toBe(answer)
  })

  test.each([
    ['dunkerke', 'Dunkerque'],
    ['maubege', 'Maubeuge'],
    ['lile', 'Lille'],
    ['saint kantin', 'Saint-Quentin'],
    ['valenciene', 'Valenciennes'],
    ['59', 'nord'],
    ['02', 'aisne'],
  ])('a place alone is known misspelt, or by its number: « %s » is %s', (query, where) => {
    const { place } = ask(query)
    expect(place?.commune ?? place?.departement).toBe(where)
  })

  test.each(
    'long|covid long|à la rue|mal au dos|somme d’argent|bus||dents|forêt|chien|mer|vin|moto'.split('|'),
  )('« %s » names no place', (query) => {
    expect(ask(query).place).toBeNull()
  })

  test('a place alone leads to who answers there, those who have an office in it first', () => {
    expect(told('Arras')).toBe('acteur-mdph in Arras')
    expect(told('Lens')).toBe('acteur-cap-emploi in Lens')
    for (const query of ['59000', 'nord', 'Saint-Quentin'])
      expect(ask(query).found.map(({ document }) => document.id)).toContain('acteur-missions-locales')
  })

  test.each([
    ['3949', 'acteur-france-travail in nowhere'],
    ['٣٩٤٩', 'acteur-france-travail in nowhere'],
    ['۳۹۴۹', 'acteur-france-travail in nowhere'],
    ['mdph ٥٩٠٠٠', 'acteur-mdph in Lille'],
    ['mdph ۶۲', 'acteur-mdph in pas-de-calais'],
  ])('digits are read as people write them: « %s » is %s', (query, answer) => {
    expect(told(query)).toBe(answer)
  })

  test.each([
    ['03 59 73 73 73', ['acteur-mdph']],
    ['0323248989', ['acteur-mdph']],
    ['+33 3 23 08 40 20', ['acteur-cap-emploi']],
    ['٠٣.٢٣.٠٨.٤٠.٢٠', ['acteur-cap-emploi']],
    ['01 02 03 04 05', []],
  ])('a number is whose it is, or nothing: « %s »', (query, holders) => {
    expect(ask(query).found.map(({ document }) => document.id)).toEqual(holders)
  })

  test('what a place alone asks is among what people type', () => {
    expect(content.motsCourants.filter(({ mots }) => mots.includes(nearMe))).toHaveLength(1)
  })
})

test.each([
  ['boucle', 'pret-materiel'],
  ['boucles', 'pret-materiel'],
  ['boucle magnétique', 'pret-materiel'],
  ['boucles magnétiques', 'pret-materiel'],
  ['boucle à induction', 'pret-materiel'],
  ['boucle auditive', 'pret-materiel'],
  ['interprète', '2asf'],
])('an everyday word of what makes up for a disability finds it: « %s »', (query, id) => {
  expect(ask(query).found[0]?.document.id).toBe(id)
})
