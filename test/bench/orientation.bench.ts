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
import { orientedByHand } from './whole-by-hand.ts'

const people = fc.sample(anyFacts, { numRuns: 5_000, seed: 20_261_121 })
const wanted = 20_000
/** What two measures of the same thing can differ by. */
const noise = 1.1

function judgedIn({ propositions, exclus }: Orientation): ReadonlyMap<string, Judged> {
  const all = [...propositions, ...exclus.map((one) => ({ ...one, verdict: 'exclu' as const }))]
  return new Map(all.map(({ id, etape, verdict, raisons }) => [id, { etape, verdict, raisons }]))
}

describe('orientations', () => {
  test('by hand, they are the same', () => {
    for (const facts of people) {
      const { parcours: _, etapes: __, ...orientation } = orient(facts, knowledge)
      expect(orientedByHand(facts, knowledge)).toEqual(orientation)
      expect(judgedByHand(facts, knowledge)).toEqual(judgedIn(orient(facts, knowledge)))
    }
  })

  test(`${wanted} a second on one core, at least half as many as by hand`, { timeout: 120_000 }, () => {
    const perSecond = cpuTimes(
      [
        () => people.forEach((facts) => orient(facts, knowledge)),
        () => people.forEach((facts) => orientedByHand(facts, knowledge)),
        () => people.forEach((facts) => judgedByHand(facts, knowledge)),
      ],
      15,
    ).map((time) => Math.round((people.length * 1e6) / time))
    const [orientations, byHand, verdictsByHand] = perSecond
    console.table({
      orientations,
      'the same by hand': byHand,
      'verdicts and reasons by hand': verdictsByHand,
    })
    expect(orientations).toBeGreaterThan(wanted)
    expect(orientations! / byHand!).toBeGreaterThan(0.5)
    expect(orientations! / verdictsByHand!).toBeGreaterThan(0.5 / noise ** 2)
  })
})

describe('many fiches', () => {
  const few = people.slice(0, 200)
  const sizes = [2_500, 5_000, 10_000]

  test('twice as many take at most twice as long, up to 10 000', { timeout: 600_000 }, () => {
    const works = sizes.map((size) => {
      const many = withFiches(size, knowledge)
      return () => few.forEach((facts) => orient(facts, many))
    })
    const times = cpuTimes(works, 5).map((time) => time / few.length / 1000)
    console.table(times.map((ms, index) => ({ fiches: sizes[index], 'ms a person': ms.toFixed(2) })))
    expect(times.at(-1)! / times.at(-2)!).toBeLessThan(2 * noise)
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
