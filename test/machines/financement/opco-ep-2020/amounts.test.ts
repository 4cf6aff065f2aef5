import { describe, expect, test } from 'vitest'
import { amounts, ask } from './ask.ts'

describe('the plan pays each theme its own rate', () => {
  test.each([
    ['formations-juridiques', 10, 850, 120],
    ['stages-professionnels', 63, 3150, 756],
    ['gestionnaire-social', 172, 5160, 2064],
    ['rpva', 7, 120, 48],
    ['accueil-communication-comptabilite', 14.5, 435, 174],
    ['management', 35, 1225, 420],
    ['responsable-qualite', 70, 3500, 840],
    ['demarche-qualite', 7.25, 108.75, 87],
    ['logiciels-professionnels', 21, 735, 252],
    ['secourisme', 4.01, 96.24, 48.12],
  ])('%s, %d hours', (theme, heures, cout, salaire) => {
    const request = { objet: 'pdc', theme, heures }
    expect(amounts(ask({ ...request, effectif: 'moins-de-11' }))).toEqual({
      'cout-pedagogique': cout,
      'frais-de-salaire': salaire,
    })
    expect(amounts(ask({ ...request, effectif: '11-a-49' }))).toEqual({ 'cout-pedagogique': cout })
  })

  test('long trainings have no wage refunded, whatever the size', () => {
    for (const effectif of ['moins-de-11', '11-a-49'])
      expect(amounts(ask({ objet: 'pdc', theme: 'formations-longues', heures: 100, effectif }))).toEqual({
        'cout-pedagogique': 2000,
      })
  })

  test('its rate is before tax, the wage is not', () => {
    const { lignes } = ask({ objet: 'pdc', theme: 'management', heures: 7, effectif: 'moins-de-11' })
    expect(lignes.map(({ id, ht }) => [id, ht])).toEqual([
      ['cout-pedagogique', true],
      ['frais-de-salaire', false],
    ])
  })
})

describe('the other objects', () => {
  test.each([
    [{ objet: 'bilan-competences', heures: 10 }, { 'cout-pedagogique': 850 }],
    [{ objet: 'bilan-competences', heures: 23.333 }, { 'cout-pedagogique': 1983.31 }],
    [{ objet: 'formation-tuteur', heures: 14 }, { 'cout-pedagogique': 210 }],
    [
      { objet: 'poei', heures: 200 },
      { 'part-france-travail': 1600, 'part-opco': 1400 },
    ],
    [{ objet: 'vae' }, { 'cout-pedagogique': 2040 }],
    [
      { objet: 'contrat-professionnalisation', type: 'diplomante', heures: 455 },
      { 'cout-pedagogique': 4163.25 },
    ],
    [
      { objet: 'contrat-professionnalisation', type: 'qualifiante-rncp', heures: 333.3 },
      { 'cout-pedagogique': 3049.7 },
    ],
    [
      { objet: 'contrat-professionnalisation', type: 'qualifiante-ccn', heures: 400 },
      { 'cout-pedagogique': 3660 },
    ],
    [
      { objet: 'contrat-professionnalisation', type: 'renforce', heures: 500, 'niveau-entree': 'bac' },
      { 'cout-pedagogique': 7500 },
    ],
    [
      { objet: 'contrat-apprentissage', repas: 120, nuitees: 30, equipement: 420.5 },
      { 'frais-annexes': 540, 'premier-equipement': 420.5 },
    ],
    [
      { objet: 'contrat-apprentissage', handicap: true, 'cout-contrat': 5001.01 },
      { 'frais-annexes': 0, 'premier-equipement': 0, 'majoration-handicap': 2500.51 },
    ],
    [
      { objet: 'contrat-apprentissage', handicap: false, 'cout-contrat': 9000 },
      { 'frais-annexes': 0, 'premier-equipement': 0 },
    ],
  ])('%o', (request, expected) => {
    expect(amounts(ask(request))).toEqual(expected)
  })
})

describe('what the rule leaves in doubt is a range', () => {
  const renforce = { objet: 'contrat-professionnalisation', type: 'renforce', heures: 200 }

  test('230 € for the tutor, once or each of the 6 months (S19)', () => {
    expect(amounts(ask({ ...renforce, 'niveau-entree': 'infra-bac' }))).toEqual({
      'cout-pedagogique': 3000,
      'aide-tutorale': [230, 1380],
    })
  })

  test('the level at entry is not known: perhaps no aid', () => {
    expect(amounts(ask(renforce))).toEqual({ 'cout-pedagogique': 3000, 'aide-tutorale': [0, 1380] })
  })

  test('only a renforcé aids the tutor', () => {
    for (const type of ['diplomante', 'qualifiante-rncp', 'qualifiante-ccn'])
      expect(Object.keys(amounts(ask({ ...renforce, type, 'niveau-entree': 'infra-bac' })))).toEqual([
        'cout-pedagogique',
      ])
  })

  test('the cost of the contract is not known: the increase may reach its cap', () => {
    expect(amounts(ask({ objet: 'contrat-apprentissage', handicap: true }))).toEqual({
      'frais-annexes': 0,
      'premier-equipement': 0,
      'majoration-handicap': [0, 3000],
    })
  })
})

test('what the branch pays for the contract itself is said, not counted', () => {
  const { avertissements } = ask({ objet: 'contrat-apprentissage', 'cout-contrat': 9000 })
  expect(avertissements.join(' ')).toMatch(/coût du contrat .* n’est pas compté/)
})
