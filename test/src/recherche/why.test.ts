// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { whyOf } from '../../../src/recherche/why.ts'
import { searchIn } from '../support/search.ts'

const ask = searchIn('fr')

function told(query: string, id: string): string {
  const found = ask(query).find(({ document }) => document.id === id)
  const why = found && whyOf(found, 'fr')
  return why
    ? `${why.place} | ${why.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`
    : ''
}

describe('why a page answers: the place, and the words found there', () => {
  test.each([
    ['vae', 'vae', 'sigle | [VAE] : Validation des acquis de l’expérience'],
    ['rqt h', 'demander-rqth', 'alias | Renouveler la [RQTH]'],
    ['aprentissage', 'contrat-apprentissage', 'titre | Contrat d’[apprentissage]'],
    ['pole emploi', 'acteur-france-travail', 'alias | [Pôle] [emploi]'],
    ['handyaction', 'motivaction-handyaction', 'titre | Motiv’Action et [Handy’Action]'],
    ['coiffeuse', 'opco-ep', 'metiers | [coiffeur]'],
    ['idcc 1979', 'akto', 'idcc | [IDCC] [1979] · Hôtels, cafés, restaurants'],
    ['aras', 'acteur-mdph', 'lieux | MDPH du Pas-de-Calais, [Arras]'],
    ['audiovisuel', 'afdas', 'secteurs | Culture, spectacle vivant, [audiovisuel], cinéma'],
  ])('« %s » in %s', (query, id, why) => {
    expect(told(query, id)).toBe(why)
  })

  test('a long sentence is cut around the words', () => {
    const why = told('convention signée', 'pmsmp')
    expect(why).toMatch(/^texte \| .*\[.*\]/u)
    expect(why.length).toBeLessThan(230)
  })
})
