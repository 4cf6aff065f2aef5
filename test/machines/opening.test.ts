import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionIds, type Question } from '../../content/questions.ts'
import { judge, opening, type Facts, type Publics } from '../../machines/eligibility.ts'
import { anyPublics } from './any-publics.ts'
import { acceptedBy, anyFacts, knowledge } from './knowledge.ts'

const real = fc.constantFrom(...Object.values(knowledge.fiches).map(({ publics }) => publics))
const publics: fc.Arbitrary<Publics> = fc.oneof(real, anyPublics)

function verdictOf(rules: Publics, facts: Facts) {
  return judge(rules, facts).verdict
}

function without(facts: Facts, question: Question): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([one]) => one !== question))
}

describe('what would open an excluded fiche', () => {
  test('really opens it', () => {
    fc.assert(
      fc.property(publics, anyFacts, (rules, facts) => {
        const change = opening(rules, facts)
        expect(change === null).toBe(verdictOf(rules, facts) !== 'exclu')
        expect(verdictOf(rules, { ...facts, ...change })).not.toBe('exclu')
      }),
      { numRuns: 800 },
    )
  })

  test('is the smallest change: none of its answers can be left out, and no single answer does better', () => {
    fc.assert(
      fc.property(real, anyFacts, (rules, facts) => {
        const change = opening(rules, facts) ?? {}
        const changed = Object.keys(change) as Question[]
        for (const question of changed)
          expect(verdictOf(rules, { ...facts, ...without(change, question) })).toBe('exclu')
        if (changed.length < 2) return
        for (const question of questionIds)
          for (const choice of acceptedBy(question))
            expect(verdictOf(rules, { ...facts, [question]: choice })).toBe('exclu')
      }),
      { numRuns: 500 },
    )
  })
})
