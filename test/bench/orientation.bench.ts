import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/eligibility.ts'
import { orient, type Orientation } from '../../machines/orientation.ts'
import { follow } from '../../machines/trail.ts'
import { charts, type ParcoursId } from '../../machines/parcours/charts.ts'
import { branchesOf, longestIn } from '../machines/journeys.ts'
import { anyFacts, knowledge } from '../machines/knowledge.ts'
import { judgedByHand, type Judged } from './by-hand.ts'
import { withFiches } from './many-fiches.ts'

const people = fc.sample(anyFacts, { numRuns: 5_000, seed: 20_261_121 })
const wanted = 20_000
/** What two measures of the same thing can differ by. */
const noise = 1.15

/** One person after another, again and again. */
function inTurn(among: readonly Facts[]): () => Facts {
  let turn = 0
  return () => among[(turn += 1) % among.length]!
}

function judgedIn({ propositions, exclus }: Orientation): ReadonlyMap<string, Judged> {
  const all = [...propositions, ...exclus.map((one) => ({ ...one, verdict: 'exclu' as const }))]
  return new Map(all.map(({ id, etape, verdict, raisons }) => [id, { etape, verdict, raisons }]))
}

describe('orientations', () => {
  test('the loop by hand finds the same verdicts, for the same reasons', () => {
    for (const facts of people)
      expect(new Map(judgedByHand(facts, knowledge))).toEqual(judgedIn(orient(facts, knowledge)))
  })

  test(`${wanted} people a second, at least half as fast as a loop by hand`, async ({ bench }) => {
    const [next, nextByHand] = [inTurn(people), inTurn(people)]
    const results = await bench.compare(
      bench('orientation: verdicts, reasons, contacts, what to ask', () => void orient(next(), knowledge)),
      bench('verdicts and reasons alone, by hand', () => void judgedByHand(nextByHand(), knowledge)),
    )
    const ours = results.get('orientation: verdicts, reasons, contacts, what to ask').latency.p50
    const byHand = results.get('verdicts and reasons alone, by hand').latency.p50
    expect(1000 / ours).toBeGreaterThan(wanted)
    expect(byHand / ours).toBeGreaterThan(0.5)
  })
})

describe('many fiches', () => {
  const few = people.slice(0, 200)
  const options = { iterations: 3 * few.length, warmupIterations: few.length, time: 0, warmupTime: 0 }

  test('twice as many fiches take at most twice as long, for 10 000 of them', async ({ bench }) => {
    const half = withFiches(5_000, knowledge)
    const whole = withFiches(10_000, knowledge)
    const [next, nextOfHalf, nextOfAll] = [inTurn(few), inTurn(few), inTurn(few)]
    const results = await bench.compare(
      bench('our fiches', () => void orient(next(), knowledge)),
      bench('5 000 fiches', () => void orient(nextOfHalf(), half)),
      bench('10 000 fiches', () => void orient(nextOfAll(), whole)),
      options,
    )
    const growth = results.get('10 000 fiches').latency.p50 / results.get('5 000 fiches').latency.p50
    expect(growth).toBeLessThan(2 * noise)
  })
})

describe('replays', () => {
  const longest = (Object.keys(charts) as readonly ParcoursId[])
    .flatMap((id) => branchesOf(id).map(longestIn))
    .reduce((a, b) => (b.length > a.length ? b : a))

  test(`the longest trail, of ${longest.length} answers`, async ({ bench }) => {
    const { throughput } = await bench('replay', () => void follow(longest, knowledge)).run()
    console.log(`${Math.round(throughput.mean * longest.length)} answers replayed a second`)
    expect(throughput.mean).toBeGreaterThan(100)
  })
})
