import fc from 'fast-check'
import { answerOf, split } from '../../../machines/visite/answers.ts'
import { follow } from '../../../machines/visite/trail.ts'
import { fresh, type Visit } from '../../../machines/visite/answers.ts'
import { align, back, edit, give } from '../../../machines/visite/visit.ts'
import { knowledge } from './knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

/** What a person can do during a visit; numbers pick among the answers or the steps there are. */
export type Act =
  | { readonly kind: 'answer'; readonly choice: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'go'; readonly step: number }
  | { readonly kind: 'change'; readonly step: number; readonly choice: number }

const pick = fc.nat(9_999)

/** Anything a person may do, mostly answering. */
export const anyActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ kind: fc.constant('answer' as const), choice: pick }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('back' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('go' as const), step: fc.nat(12) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), step: pick, choice: pick }) },
  ),
  { maxLength: 20, size: 'max' },
)

/** A change of one answer already given, if there is one. */
export function changeOf(visit: Visit, step: number, choice: number) {
  const given = visit.trail[step % Math.max(visit.trail.length, 1)]
  if (given === undefined) return undefined
  const [question] = split(given)
  const choices = acceptedBy(question)
  return answerOf(question, choices[choice % choices.length]!)
}

function act(visit: Visit, one: Act): Visit {
  if (one.kind === 'back') return back(visit)
  if (one.kind === 'go') return align(visit, one.step, knowledge)
  if (one.kind === 'change') {
    const change = changeOf(visit, one.step, one.choice)
    return change === undefined ? visit : edit(visit, change, knowledge)
  }
  const { question } = follow(visit.trail, knowledge)
  if (question === null) return visit
  const choices = acceptedBy(question)
  return give(visit, answerOf(question, choices[one.choice % choices.length]!), knowledge)
}

/** The visit after these acts, from its first question. */
export function acts(list: readonly Act[]): Visit {
  return list.reduce(act, fresh)
}
