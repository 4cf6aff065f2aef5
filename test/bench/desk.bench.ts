import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questions } from '../../content/questions.ts'
import { constat } from '../../machines/conseil/constat.ts'
import { departage } from '../../machines/conseil/departage.ts'
import { orient } from '../../machines/orientation/orientation.ts'
import { anyFacts, knowledge } from '../machines/support/knowledge.ts'
import { cpuTimes } from './cpu-time.ts'

const [first, second] = questions.besoin
const cases = fc.sample(anyFacts, { numRuns: 500, seed: 20_261_201 }).map((facts) => [
  { ...facts, besoin: first },
  { ...facts, besoin: second },
])

/** How many decisions the desk may cost for a fact that is told, of two needs. */
const [mostConstat, mostCounts] = [3, 12]

test('a fact told at the desk, with two needs, beside one decision', { timeout: 120_000 }, () => {
  const [two = Infinity, counts = Infinity, one = 0] = cpuTimes(
    [
      () => cases.forEach((ways) => constat(ways, knowledge)),
      () => cases.forEach((ways) => departage(ways, knowledge)),
      () => cases.forEach(([facts]) => orient(facts!, knowledge)),
    ],
    5,
  ).map((time) => time / cases.length / 1000)
  console.table({
    'what two needs lead to, ms': two.toFixed(3),
    'what each fact still changes, ms': counts.toFixed(3),
    'one decision, ms': one.toFixed(3),
  })
  expect(two / one).toBeLessThan(mostConstat)
  expect(counts / one).toBeLessThan(mostCounts)
})
