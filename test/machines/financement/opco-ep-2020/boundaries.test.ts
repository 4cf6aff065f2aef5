import { describe, expect, test } from 'vitest'
import { limitTogether } from '../../../../machines/financement/opco-ep-2020/pdc.ts'
import { total, type Ligne } from '../../../../machines/financement/reponse.ts'
import { amounts, ask, baremes, type Request } from './ask.ts'

test.each([
  [0, false],
  [3.99, false],
  [4, false],
  [4.01, true],
])('a training of %d hours is paid by the plan: %s', (heures, paid) => {
  for (const theme of ['management', 'rpva', 'formations-longues']) {
    const answer = ask({ objet: 'pdc', theme, heures, effectif: 'moins-de-11' })
    expect(answer['non-finance'] === null).toBe(paid)
    expect(answer.lignes.length > 0).toBe(paid)
    expect(answer['non-finance'] ?? '').toMatch(paid ? /^$/ : /strictement plus de 4 heures/)
  }
})

test.each([
  [375.01, 7500.2, false],
  [600, 12000, false],
  [601, 12000, true],
])('%d hours of long training: the limit of short ones is none of theirs', (heures, montant, plafonne) => {
  const { lignes, avertissements } = ask({
    objet: 'pdc',
    theme: 'formations-longues',
    heures,
    effectif: 'moins-de-11',
  })
  expect(lignes.map((one) => [one.montant, one['montant-max'], one.plafonne])).toEqual([
    [montant, undefined, plafonne],
  ])
  expect(avertissements.some((one) => one.includes('courte durée, ni diplômantes'))).toBe(false)
})

describe('the limits of 7 500 and 15 000 € hold all costs together', () => {
  const figures = baremes['opco-ep-2020-pdc']!.regles
  const line = (id: Ligne['id'], montant: number): Ligne => ({
    id,
    libelle: id,
    montant,
    ht: false,
    calcul: '',
    plafonne: false,
    chiffres: [],
  })

  test.each([
    ['limite-moins-de-11', 7000, 499.99, 7499.99, 7499.99],
    ['limite-moins-de-11', 7000, 500, 7500, 7500],
    ['limite-moins-de-11', 7000, 500.01, 7500, 7500.01],
    ['limite-moins-de-11', 9000, 500, 7500, 9500],
    ['limite-11-a-49', 14000, 999.99, 14999.99, 14999.99],
    ['limite-11-a-49', 14000, 1000, 15000, 15000],
    ['limite-11-a-49', 14000, 1000.01, 15000, 15000.01],
  ])('%s: %d and %d €', (id, cost, wage, min, max) => {
    const limite = figures.find((one) => one.id === id)!
    const held = limitTogether([line('cout-pedagogique', cost), line('frais-de-salaire', wage)], limite)
    expect(total(held)).toEqual({ min, max })
    expect(held.avertissements).toHaveLength(max > min ? 1 : 0)
  })
})

test.each([
  ['moins-de-11', true],
  ['11-a-49', true],
  ['50-et-plus', false],
])('%s salariés: the plan, the bilan and the POEI are paid: %s', (effectif, paid) => {
  const requests: readonly Request[] = [
    { objet: 'pdc', theme: 'management', heures: 7 },
    { objet: 'bilan-competences', heures: 7 },
    { objet: 'poei', heures: 7 },
  ]
  for (const request of requests) {
    const answer = ask({ ...request, effectif })
    expect(answer['non-finance'] === null).toBe(paid)
    expect(answer.lignes.length > 0).toBe(paid)
  }
  const why = ask({ ...requests[0]!, effectif })['non-finance'] ?? ''
  expect(why).toMatch(
    paid ? /^$/ : /fonds conventionnels de la branche, ou par ce que l’entreprise verse en plus/,
  )
})

test.each([
  [499.99, 499.99, false],
  [500, 500, false],
  [500.01, 500, true],
])('first equipment of %d €', (equipement, montant, plafonne) => {
  const { lignes } = ask({ objet: 'contrat-apprentissage', equipement })
  expect(lignes.find(({ id }) => id === 'premier-equipement')).toMatchObject({ montant, plafonne })
})

test.each([
  [5999.98, 2999.99, false],
  [6000, 3000, false],
  [6000.02, 3000, true],
])('increase for a handicap on a contract of %d €', (cout, montant, plafonne) => {
  const { lignes } = ask({ objet: 'contrat-apprentissage', handicap: true, 'cout-contrat': cout })
  expect(lignes.find(({ id }) => id === 'majoration-handicap')).toMatchObject({ montant, plafonne })
})

test.each([
  [149.99, true],
  [150, false],
  [150.01, false],
])('%d hours of a contrat de professionnalisation are too few for a contract: %s', (heures, few) => {
  const request = { objet: 'contrat-professionnalisation', type: 'diplomante', heures }
  expect(ask(request).avertissements.some((one) => one.includes('pas conforme'))).toBe(few)
  expect(amounts(ask(request))['cout-pedagogique']).toBeGreaterThan(1000)
})

test.each([
  [{ objet: 'remuneration-apprenti', age: 14, annee: 1, smic: 1 }, /16 ans, ou à 15 ans après le collège/],
  [{ objet: 'remuneration-apprenti', age: 15, annee: 1, smic: 1 }, null],
  [{ objet: 'remuneration-apprenti', age: 20, annee: 3, smic: 1 }, null],
  [{ objet: 'remuneration-apprenti', age: 20, annee: 4, smic: 1 }, /s’arrête à l’année 3/],
  [{ objet: 'remuneration-professionnalisation', age: 15, niveau: 'bac', smic: 1 }, /commence à 16 ans/],
  [{ objet: 'remuneration-professionnalisation', age: 16, niveau: 'bac', smic: 1 }, null],
])('%o has a wage or says why not', (request, why) => {
  const { lignes, 'non-finance': refus } = ask(request)
  expect(lignes.length > 0).toBe(why === null)
  expect(refus ?? '').toMatch(why ?? /^$/)
})
