import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { answerOf, type Trail } from '../../../machines/visite/answers.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { forks } from './forks.ts'
import { places, start } from './places.ts'
import { type Stop } from '../../../machines/cli/explore.ts'

/** A branch of a parcours: the answer to its fork. */
export type Branch = { readonly parcours: ParcoursId; readonly choice: string }

/** The answers that stay in a branch, from a stop. */
function staying(stop: Stop, { parcours, choice }: Branch): readonly (readonly [string, Stop])[] {
  return [...stop.next].filter(
    ([given, { place }]) =>
      (stop.place.question !== forks[parcours] || given === choice) &&
      (place.parcours === null || place.parcours === parcours),
  )
}

/** Every branch that some visit takes. */
export function branchesOf(parcours: ParcoursId): readonly Branch[] {
  const branches = acceptedBy(forks[parcours]).map((choice) => ({ parcours, choice }))
  return branches.filter((branch) => weightsIn(branch, () => 1).size > 0)
}

/** How much the finished visits of a branch weigh, by their number of questions; an answer among n weighs `weigh(n)`. */
export function weightsIn(branch: Branch, weigh: (choices: number) => number): ReadonlyMap<number, number> {
  const known = new Map<Stop, ReadonlyMap<number, number>>()
  const from = (stop: Stop): ReadonlyMap<number, number> => {
    const found = known.get(stop)
    if (found) return found
    const weights = new Map<number, number>()
    if (stop.place.question === null) weights.set(0, 1)
    for (const [, next] of staying(stop, branch))
      for (const [length, weight] of from(next))
        weights.set(length + 1, (weights.get(length + 1) ?? 0) + weight * weigh(stop.next.size))
    known.set(stop, weights)
    return weights
  }
  return from(start)
}

/** The shortest finished visit of a branch, first answers first. */
export function shortestIn(branch: Branch): Trail {
  const todo: { readonly stop: Stop; readonly trail: Trail }[] = [{ stop: start, trail: [] }]
  const seen = new Set<Stop>()
  for (const { stop, trail } of todo) {
    if (stop.place.question === null) return trail
    if (seen.has(stop)) continue
    seen.add(stop)
    for (const [choice, next] of staying(stop, branch))
      todo.push({ stop: next, trail: [...trail, answerOf(stop.place.question, choice)] })
  }
  throw new Error(`No visit takes the branch ${branch.choice} among ${places.length} places`)
}

function longestFrom(stop: Stop, branch: Branch, known: Map<Stop, Trail | null>): Trail | null {
  const found = known.get(stop)
  if (found !== undefined) return found
  const { question } = stop.place
  let longest: Trail | null = question === null ? [] : null
  for (const [choice, next] of staying(stop, branch)) {
    const rest = longestFrom(next, branch, known)
    if (question === null || rest === null || rest.length < (longest?.length ?? 0)) continue
    longest = [answerOf(question, choice), ...rest]
  }
  known.set(stop, longest)
  return longest
}

/** The longest finished visit of a branch, first answers first. */
export function longestIn(branch: Branch): Trail {
  return longestFrom(start, branch, new Map()) ?? []
}
