import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orient, type Orientation } from '../../machines/orientation/orientation.ts'
import { charts, type ParcoursId } from '../../machines/parcours/charts.ts'
import { follow } from '../../machines/visite/trail.ts'
import { branchesOf, longestIn } from '../machines/support/journeys.ts'
import { anyFacts, knowledge } from '../machines/support/knowledge.ts'
import { judgedByHand, type Judged } from './by-hand.ts'
import { cpuTimes } from './cpu-time.ts'
import { withFiches } from './many-fiches.ts'

const people = fc.sample(anyFacts, { numRuns: 2_000, seed: 20_261_121 })
/** What a decision may take, in milliseconds of processor, once the code is warm. */
const atMost = 2

function judgedIn({ propositions, exclus }: Orientation): ReadonlyMap<string, Judged> {
  const all = [...propositions, ...exclus.map((one) => ({ ...one, verdict: 'exclu' as const }))]
  return new Map(all.map(({ id, etape, verdict, raisons }) => [id, { etape, verdict, raisons }]))
}

describe('decisions', () => {
  test('by a plain loop, the verdicts and the reasons are the same', () => {
    for (const facts of people)
      expect(judgedByHand(facts, knowledge)).toEqual(judgedIn(orient(facts, knowledge)))
  })

  test(`at most ${atMost} ms each, beside the plain loop`, { timeout: 120_000 }, () => {
    const [decision = Infinity, loop = 0] = cpuTimes(
      [
        () => people.forEach((facts) => orient(facts, knowledge)),
        () => people.forEach((facts) => judgedByHand(facts, knowledge)),
      ],
      9,
    ).map((time) => time / people.length / 1000)
    console.table({
      'a decision, ms': decision.toFixed(3),
      'its verdicts and reasons by a plain loop, ms': loop.toFixed(3),
      ratio: (decision / loop).toFixed(1),
    })
    expect(decision).toBeLessThan(atMost)
  })
})

describe('many fiches', () => {
  const few = people.slice(0, 50)
  const sizes = [5_000, 10_000]
  /** Linear work takes twice as long, quadratic work four times: between the two, whatever else the machine does. */
  const between = 3

  test('twice as many take about twice as long, up to 10 000', { timeout: 600_000 }, () => {
    const works = sizes.map((size) => {
      const many = withFiches(size, knowledge)
      return () => few.forEach((facts) => orient(facts, many))
    })
    const times = cpuTimes(works, 5).map((time) => time / few.length / 1000)
    console.table(times.map((ms, index) => ({ fiches: sizes[index], 'ms a person': ms.toFixed(2) })))
    expect(times.at(-1)! / times.at(-2)!).toBeLessThan(between)
  })
})

describe('replays', () => {
  const longest = (Object.keys(charts) as readonly ParcoursId[])
    .flatMap((id) => branchesOf(id).map(longestIn))
    .reduce((a, b) => (b.length > a.length ? b : a))

  test(`the longest trail, of ${longest.length} answers, in less than 5 ms`, { timeout: 60_000 }, () => {
    const count = 500
    const [time = 0] = cpuTimes([() => Array.from({ length: count }, () => follow(longest, knowledge))], 15)
    const ms = time / count / 1000
    console.table({ ms: ms.toFixed(3), 'steps a second': Math.round((longest.length * 1000) / ms) })
    expect(ms).toBeLessThan(5)
  })
})
