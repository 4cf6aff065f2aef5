import { describe, expect, test } from 'vitest'
import { ask, type Request } from './ask.ts'

/** What a line pays a hundredth of an hour below a cap, at it and above, and whether the cap was felt. */
function around(request: Request, cap: number, line = 'cout-pedagogique'): unknown {
  return [cap - 0.01, cap, cap + 0.01].map((heures) => {
    const { lignes } = ask({ ...request, heures })
    const found = lignes.find(({ id }) => id === line)
    return [found?.montant, found?.plafonne]
  })
}

function capped(below: number, at: number): unknown {
  return [
    [below, false],
    [at, false],
    [at, true],
  ]
}

describe('hours of the plan, below, at and above each cap', () => {
  test.each([
    ['formations-juridiques', 28, 2379.15, 2380],
    ['stages-professionnels', 63, 3149.5, 3150],
    ['gestionnaire-social', 172, 5159.7, 5160],
    ['accueil-communication-comptabilite', 28, 839.7, 840],
    ['management', 35, 1224.65, 1225],
    ['responsable-qualite', 70, 3499.5, 3500],
    ['demarche-qualite', 21, 314.85, 315],
    ['logiciels-professionnels', 21, 734.65, 735],
    ['secourisme', 21, 503.76, 504],
    ['formations-longues', 600, 11999.8, 12000],
  ])('%s, %d hours', (theme, cap, below, at) => {
    expect(around({ objet: 'pdc', theme, effectif: '11-a-49' }, cap)).toEqual(capped(below, at))
  })

  test('the wage stops with the hours', () => {
    const request = { objet: 'pdc', theme: 'management', effectif: 'moins-de-11' }
    expect(around(request, 35, 'frais-de-salaire')).toEqual(capped(419.88, 420))
  })
})

describe('hours of the other objects, below, at and above each cap', () => {
  const pro = (type: string): Request => ({ objet: 'contrat-professionnalisation', type })
  test.each([
    [{ objet: 'bilan-competences' }, 24, 2039.15, 2040, 'cout-pedagogique'],
    [{ objet: 'formation-tuteur' }, 40, 599.85, 600, 'cout-pedagogique'],
    [{ objet: 'poei' }, 400, 3199.92, 3200, 'part-france-travail'],
    [{ objet: 'poei' }, 400, 2799.93, 2800, 'part-opco'],
    [pro('diplomante'), 1200, 10979.91, 10980, 'cout-pedagogique'],
    [pro('qualifiante-rncp'), 600, 5489.91, 5490, 'cout-pedagogique'],
    [pro('qualifiante-ccn'), 400, 3659.91, 3660, 'cout-pedagogique'],
    [pro('renforce'), 1200, 17999.85, 18000, 'cout-pedagogique'],
  ] as const)('%o, %d hours', (request, cap, below, at, line) => {
    expect(around(request, cap, line)).toEqual(capped(below, at))
  })
})
