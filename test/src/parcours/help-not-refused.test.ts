import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts } from '../../machines/support/knowledge.ts'
import { resultFor } from '../support/result-screen.tsx'

test('nothing is shown as help and refused on the same result', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { financements, compensation, exclus } = resultFor(facts)
      const refused = new Set(exclus.map(({ id }) => id))
      expect([...financements, ...compensation].filter(({ id }) => refused.has(id))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
