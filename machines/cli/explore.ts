import type { Rules } from '../../content/content.ts'
import { choicesOf, unknown, type Question } from '../../content/questions.ts'
import { nodesIn } from '../parcours/graph.ts'
import { answerOf, type Trail } from '../visite/answers.ts'
import { begin, placeAt, step, type At, type Place } from '../visite/trail.ts'
import { whatIsLeft } from './what-is-left.ts'

/** A place that a visit can reach: the first trail found to it, and the place each answer leads to. */
export type Stop = {
  readonly trail: Trail
  readonly place: Place
  /** Where it is in its chart. */
  readonly at: At
  readonly next: ReadonlyMap<string, Stop>
}

/** Everything a question accepts, « ne sait pas » last. */
export function acceptedBy(question: Question): readonly string[] {
  return [...choicesOf(question), unknown]
}

/** Every place of the interview, by trying every answer everywhere; in one state of a chart, places with the same future are one. */
export function explore(rules: Rules): readonly Stop[] {
  const found = new Map<string, Stop & { readonly next: Map<string, Stop> }>()
  const visit = (trail: Trail, at: At) => {
    const place = placeAt(at)
    const key = `${nodesIn(at.snapshot).at(-1)?.id} ${whatIsLeft(place, rules)}`
    const stop = found.get(key) ?? { trail, place, at, next: new Map<string, Stop>() }
    found.set(key, stop)
    return stop
  }
  visit([], begin(rules))
  for (const { trail, place, at, next } of found.values()) {
    if (place.question === null) continue
    for (const choice of acceptedBy(place.question)) {
      const answer = answerOf(place.question, choice)
      next.set(choice, visit([...trail, answer], step(at, answer, rules)))
    }
  }
  return [...found.values()]
}
