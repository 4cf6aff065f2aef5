import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, weigh, type Facts, type Publics } from '../../../machines/regles/eligibility.ts'
import { isDoable, openingOf } from '../../../machines/regles/opening.ts'
import { anyPublics } from '../support/any-publics.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

const real = fc.constantFrom(...Object.values(knowledge.fiches).map(({ publics }) => publics))
const publics: fc.Arbitrary<Publics> = fc.oneof(real, anyPublics)

function verdictOf(rules: Publics, facts: Facts) {
  return judge(rules, facts).verdict
}

describe('what would open an excluded fiche', () => {
  test('really opens it, and a person can bring it about', () => {
    fc.assert(
      fc.property(publics, anyFacts, (rules, facts) => {
        const opening = openingOf(rules, facts)
        expect(opening === null).toBe(verdictOf(rules, facts) !== 'exclu')
        const { ouvrirait, reserve } = opening ?? { ouvrirait: {}, reserve: rules }
        expect(Object.keys(ouvrirait).filter((question) => !isDoable(question))).toEqual([])
        expect(Object.keys(ouvrirait).length > 0).toBe(reserve.length === 0)
        expect(verdictOf(rules, { ...facts, ...ouvrirait }) === 'exclu').toBe(
          opening !== null && reserve.length > 0,
        )
      }),
      { numRuns: 800 },
    )
  })

  test('else it is said to be reserved, by conditions that exclude and that nobody chooses', () => {
    fc.assert(
      fc.property(publics, anyFacts, (rules, facts) => {
        for (const critere of openingOf(rules, facts)?.reserve ?? []) {
          expect(weigh(critere, facts).effet).toBe('exclut')
        }
      }),
      { numRuns: 800 },
    )
  })

  test('a doctor is to be asked only by who has one, and whose health is in the way', () => {
    const onlyDoctor: Publics = [{ criteres: [{ question: 'inaptitude', parmi: ['averee', 'risque'] }] }]
    const asked = (facts: Facts) => openingOf(onlyDoctor, { inaptitude: 'non', ...facts })?.ouvrirait
    for (const statut of ['salarie', 'agent-public', 'alternant'])
      expect(asked({ statut, 'sante-declaree': 'oui' })).toEqual({ inaptitude: 'risque' })
    for (const health of ['non', undefined])
      expect(asked({ statut: 'salarie', ...(health ? { 'sante-declaree': health } : {}) })).toEqual({})
    for (const statut of ['independant', 'demandeur-emploi', 'scolaire', 'esat'])
      expect(asked({ statut, 'sante-declaree': 'oui' })).toEqual({})
  })

  test('a request under way is enough where the rule takes it', () => {
    const criteres = [{ question: 'titre', parmi: ['oui', 'en-cours'] }] as const
    expect(
      openingOf([{ criteres: criteres.map((one) => ({ ...one, parmi: [...one.parmi] })) }], { titre: 'non' }),
    ).toEqual({
      ouvrirait: { titre: 'en-cours' },
      reserve: [],
    })
  })

  test.each([
    ['a title that one has', { question: 'titre', parmi: ['non'] }, { titre: 'oui' }],
    [
      'a title that one would wait for again',
      { question: 'titre', parmi: ['non', 'en-cours'] },
      { titre: 'oui' },
    ],
    ['to be declared unfit', { question: 'inaptitude', parmi: ['averee'] }, { inaptitude: 'non' }],
    [
      'a title, to who is in good health',
      { question: 'titre', parmi: ['oui'] },
      { titre: 'non', 'sante-declaree': 'non' },
    ],
  ] as const)('%s is never something to lose, to become or to ask for', (_, { question, parmi }, facts) => {
    const critere = { question, parmi: [...parmi] }
    expect(openingOf([{ criteres: [critere] }], facts)).toEqual({ ouvrirait: {}, reserve: [critere] })
  })
})
