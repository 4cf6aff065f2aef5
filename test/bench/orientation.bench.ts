import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orient, type Orientation } from '../../machines/orientation.ts'
import { charts, type ParcoursId } from '../../machines/parcours/charts.ts'
import { follow } from '../../machines/trail.ts'
import { branchesOf, longestIn } from '../machines/journeys.ts'
import { anyFacts, knowledge } from '../machines/knowledge.ts'
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
    const times = cpuTimes(
      {
        orientations: () => people.forEach((facts) => orient(facts, knowledge)),
        'the same by hand': () => people.forEach((facts) => orientedByHand(facts, knowledge)),
        'by hand, verdicts and reasons alone': () =>
          people.forEach((facts) => judgedByHand(facts, knowledge)),
      },
      15,
    )
    const speeds = Object.entries(times).map(([name, time]) => [
      name,
      Math.round((people.length / time) * 1e6),
    ])
    console.table(Object.fromEntries(speeds.map(([name, speed]) => [name, { 'a second': speed }])))
    expect((people.length / times.orientations) * 1e6).toBeGreaterThan(wanted)
    expect(times['the same by hand'] / times.orientations).toBeGreaterThan(0.5)
  })
})

describe('many fiches', () => {
  const few = people.slice(0, 200)
  const sizes = [2_500, 5_000, 10_000]

  test('twice as many take at most twice as long, up to 10 000', { timeout: 600_000 }, () => {
    const works = sizes.map((size) => {
      const many = withFiches(size, knowledge)
      return [`${size} fiches`, () => few.forEach((facts) => orient(facts, many))] as const
    })
    const times = cpuTimes(Object.fromEntries(works), 5)
    const each = works.map(([name]) => times[name]! / few.length / 1000)
    console.table(
      Object.fromEntries(works.map(([name], i) => [name, { 'ms a person': each[i]!.toFixed(2) }])),
    )
    expect(each.at(-1)! / each.at(-2)!).toBeLessThan(2 * noise)
  })
})

describe('replays', () => {
  const longest = (Object.keys(charts) as readonly ParcoursId[])
    .flatMap((id) => branchesOf(id).map(longestIn))
    .reduce((a, b) => (b.length > a.length ? b : a))

  test(`the longest trail, of ${longest.length} answers, in less than 5 ms`, { timeout: 60_000 }, () => {
    const count = 500
    const { replays } = cpuTimes(
      { replays: () => Array.from({ length: count }, () => follow(longest, knowledge)) },
      15,
    )
    const steps = Math.round((longest.length * count * 1e6) / replays)
    console.table({ replay: { ms: (replays / count / 1000).toFixed(3), 'steps a second': steps } })
    expect(replays / count / 1000).toBeLessThan(5)
  })
})
