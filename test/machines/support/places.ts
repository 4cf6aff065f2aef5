import fc from 'fast-check'
import type { Question } from '../../../content/questions.ts'
import { answerOf, type Trail } from '../../../machines/visite/answers.ts'
import { explore, type Stop } from '../../../machines/cli/explore.ts'
import { knowledge } from './knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

/** Every place of the interview, by trying every answer everywhere; in one state of a chart, places with the same future are one. */
export const places = explore(knowledge)

/** Where a visit starts. */
export const start = places[0]!

/** The place where a trail leads, read on the map. */
export function placeOn(trail: Trail): Stop {
  return trail.reduce((stop, answer) => stop.next.get(answer.slice(answer.indexOf('.') + 1))!, start)
}

const remaining = new Map<Stop, ReadonlyMap<number, number>>()

/** How many different trails end after 0, 1, 2… more questions. */
export function lengthsFrom(stop: Stop): ReadonlyMap<number, number> {
  const known = remaining.get(stop)
  if (known) return known
  const lengths = new Map<number, number>(stop.place.question === null ? [[0, 1]] : [])
  for (const next of stop.next.values())
    for (const [length, count] of lengthsFrom(next))
      lengths.set(length + 1, (lengths.get(length + 1) ?? 0) + count)
  remaining.set(stop, lengths)
  return lengths
}

/** How many different trails there are in all. */
export const trailCount = [...lengthsFrom(start).values()].reduce((sum, count) => sum + count, 0)

const later = new Map<Stop, ReadonlySet<Question>>()

/** The questions that can still be asked from a place, its own included. */
export function questionsFrom(stop: Stop): ReadonlySet<Question> {
  const known = later.get(stop)
  if (known) return known
  const own = stop.place.question === null ? [] : [stop.place.question]
  const questions = new Set([...own, ...[...stop.next.values()].flatMap((next) => [...questionsFrom(next)])])
  later.set(stop, questions)
  return questions
}

function walk(picks: readonly number[], stop: Stop = start): Trail {
  const [pick = 0, ...rest] = picks
  const { question } = stop.place
  if (question === null) return []
  const choices = acceptedBy(question)
  const choice = choices[pick % choices.length]!
  return [answerOf(question, choice), ...walk(rest, stop.next.get(choice))]
}

/** Any finished visit that the charts allow. */
export const anyTrail: fc.Arbitrary<Trail> = fc
  .array(fc.nat(9_999), { minLength: 16, maxLength: 16, size: 'max' })
  .map((picks) => walk(picks))
