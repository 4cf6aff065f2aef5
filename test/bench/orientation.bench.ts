import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orient } from '../../machines/orientation.ts'
import { anyFacts, knowledge } from '../machines/knowledge.ts'
import { verdictsByHand } from './by-hand.ts'

const people = fc.sample(anyFacts, { numRuns: 200, seed: 20_261_121 })

function inTurn(): () => (typeof people)[number] {
  let turn = 0
  return () => people[(turn += 1) % people.length]!
}

test('one person is oriented', async ({ bench }) => {
  const [next, nextByHand] = [inTurn(), inTurn()]
  const results = await bench.compare(
    bench('orientation', () => void orient(next(), knowledge)),
    bench('verdicts alone, in a plain loop', () => void verdictsByHand(nextByHand(), knowledge)),
  )
  expect(results).toBeDefined()
})
