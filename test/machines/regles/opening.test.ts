import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge, opening, type Facts, type Publics } from '../../../machines/regles/eligibility.ts'
import { anyPublics } from '../support/any-publics.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

const real = fc.constantFrom(...Object.values(knowledge.fiches).map(({ publics }) => publics))
const publics: fc.Arbitrary<Publics> = fc.oneof(real, anyPublics)

function verdictOf(rules: Publics, facts: Facts) {
  return judge(rules, facts).verdict
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
})
