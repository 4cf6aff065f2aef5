import { describe, expect, test } from 'vitest'
import { ask, type Request } from './ask.ts'

const said = (request: Request): string => ask(request).avertissements.join(' ')

describe('what replaced the rule is said when it is known', () => {
  test('the increase for a handicap went from 3 000 to 4 000 € (S16)', () => {
    expect(said({ objet: 'contrat-apprentissage', handicap: true, 'cout-contrat': 100 })).toMatch(
      /3 000 € en 2020, est passée à 4 000 €.*2021/,
    )
    expect(said({ objet: 'contrat-apprentissage', repas: 3 })).not.toContain('4 000')
  })

  test('the POEI has other hours and a shorter contract (S17)', () => {
    expect(said({ objet: 'poei', heures: 10 })).toMatch(/450 heures.*600 heures.*6 mois/)
  })
})

describe('what contradicts itself is said', () => {
  test.each([4, 5])('RPVA, %d hours (S18)', (heures) => {
    const request = { objet: 'pdc', theme: 'rpva', heures, effectif: 'moins-de-11' }
    expect(said(request)).toContain('strictement supérieure à 4 heures')
    expect(said({ ...request, theme: 'management' })).not.toContain('strictement supérieure')
  })

  test('the aid to the tutor, once or each month (S19)', () => {
    const request = { objet: 'contrat-professionnalisation', type: 'renforce', heures: 300 }
    expect(said({ ...request, 'niveau-entree': 'infra-bac' })).toContain('« 230 € pendant 6 mois »')
    expect(said({ ...request, 'niveau-entree': 'bac' })).not.toContain('230')
    expect(said(request)).toContain('le niveau n’est pas donné')
  })
})

describe('the share of training is a minimum (E02)', () => {
  test('15 to 25 % and 150 hours', () => {
    const request = { objet: 'contrat-professionnalisation', type: 'diplomante', heures: 300 }
    expect(said(request)).toMatch(/de 15 % à 25 % du contrat et au moins 150 heures/)
  })
})

describe('papers to keep or to send', () => {
  test.each([
    [{ objet: 'contrat-professionnalisation', type: 'renforce', heures: 200 }, /Cerfa EJ20.*3 exemplaires/],
    [{ objet: 'contrat-apprentissage', equipement: 10 }, /premier équipement/],
    [{ objet: 'poei', heures: 10 }, /6 mois après la fin/],
    [{ objet: 'vae' }, /délibération du jury/],
  ])('%o', (request, paper) => {
    expect(ask(request).justificatifs.join(' ')).toMatch(paper)
  })

  test('none when nothing is paid', () => {
    expect(ask({ objet: 'poei', heures: 10, effectif: '50-et-plus' }).justificatifs).toEqual([])
  })
})
