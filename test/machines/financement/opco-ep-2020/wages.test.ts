import { describe, expect, test } from 'vitest'
import { amounts, ask } from './ask.ts'

/** With a SMIC of 1 000 €, a percentage is a tenth of the wage. */
const smic = 1000

function apprenti(age: number, annee: number): unknown {
  return amounts(ask({ objet: 'remuneration-apprenti', age, annee, smic }))['salaire-minimum']
}

function salarie(age: number, niveau: string): unknown {
  return amounts(ask({ objet: 'remuneration-professionnalisation', age, niveau, smic }))['salaire-minimum']
}

describe('an apprentice, by age and year', () => {
  test.each([
    [15, 270, 390, 550],
    [16, 270, 390, 550],
    [17, 270, 390, 550],
    [18, 430, 510, 670],
    [19, 430, 510, 670],
    [20, 430, 510, 670],
    [21, 530, 610, 780],
    [25, 530, 610, 780],
    [26, 1000, 1000, 1000],
    [29, 1000, 1000, 1000],
    [30, 1000, 1000, 1000],
    [58, 1000, 1000, 1000],
  ])('aged %d', (age, first, second, third) => {
    expect([1, 2, 3].map((annee) => apprenti(age, annee))).toEqual([first, second, third])
  })
})

describe('a salarié en contrat de professionnalisation, by age and level', () => {
  test.each([
    [16, 550, 650, 900],
    [20, 550, 650, 900],
    [21, 700, 800, 900],
    [25, 700, 800, 900],
    [26, 1000, 1000, 1000],
    [60, 1000, 1000, 1000],
  ])('aged %d', (age, infraBac, bac, postBac) => {
    expect(['infra-bac', 'bac', 'post-bac'].map((niveau) => salarie(age, niveau))).toEqual([
      infraBac,
      bac,
      postBac,
    ])
  })
})

describe('to the cent', () => {
  test.each([
    ['the SMIC of 2020', { objet: 'remuneration-apprenti', age: 17, annee: 1, smic: 1539.42 }, 415.64],
    ['half a cent goes up', { objet: 'remuneration-apprenti', age: 18, annee: 2, smic: 1500.5 }, 765.26],
    [
      'half a cent goes up in the other table',
      { objet: 'remuneration-professionnalisation', age: 20, niveau: 'bac', smic: 1000.3 },
      650.2,
    ],
  ])('%s', (_, request, wage) => {
    expect(amounts(ask(request))).toEqual({ 'salaire-minimum': wage })
  })
})

describe('what the tables do not say is told', () => {
  const said = (request: Parameters<typeof ask>[0]): string => ask(request).avertissements.join(' ')

  test.each([15, 16])('at %d, before the first row or in it', (age) => {
    const words = said({ objet: 'remuneration-apprenti', age, annee: 1, smic })
    expect(words.includes('À 15 ans')).toBe(age < 16)
  })

  test.each([29, 30])('at %d, apprenticeship is for everyone or not', (age) => {
    const words = said({ objet: 'remuneration-apprenti', age, annee: 1, smic })
    expect(words.includes('reconnue travailleur handicapé')).toBe(age > 29)
  })

  test.each([
    ['bac', 20, /bac\s+général, c’est la ligne « autres » : 55 %/],
    ['bac', 21, /bac\s+général, c’est la ligne « autres » : 70 %/],
    ['post-bac', 26, /85 % du minimum de la convention collective/],
  ])('a %s at %d', (niveau, age, expected) => {
    expect(said({ objet: 'remuneration-professionnalisation', age, niveau, smic })).toMatch(expected)
  })

  test('a wage is no aid, and sends no papers', () => {
    const answer = ask({ objet: 'remuneration-professionnalisation', age: 30, niveau: 'bac', smic })
    expect(answer.avertissements.join(' ')).toContain('Ce n’est pas une aide')
    expect(answer.justificatifs).toEqual([])
  })
})
