import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { Rules } from '../content/content.ts'
import { isChoice, isQuestion, unknown, type Answer, type Question } from '../content/questions.ts'
import type { Facts } from './eligibility.ts'
import { impliedBy } from './implied.ts'
import type { Meta } from './parcours/ask.ts'
import { chartsFor } from './parcours/charts-for.ts'
import { entree, type ParcoursId } from './parcours/charts.ts'

/** A visit: its answers, in the order they were given. */
export type Trail = readonly Answer[]

/** Where a trail stands: a question to ask, or the end of a parcours (`question` null). */
export type Place = {
  readonly parcours: ParcoursId | null
  readonly question: Question | null
  readonly etape: string | null
  readonly sensible: boolean
  readonly masquer: readonly string[]
  readonly facts: Facts
}

/** Splits an answer: `statut.salarie` → `['statut', 'salarie']`. */
export function split(answer: Answer): readonly [Question, string] {
  const dot = answer.indexOf('.')
  return [answer.slice(0, dot) as Question, answer.slice(dot + 1)]
}

/** The answer as one string; throws on an id that the vocabulary does not know. */
export function answerOf(question: Question, choice: string): Answer {
  const answer = `${question}.${choice}`
  if (!isAnswer(answer)) throw new Error(`Unknown answer: ${answer}`)
  return answer
}

/** Whether a text is an answer of the vocabulary. */
export function isAnswer(text: string): text is Answer {
  const dot = text.indexOf('.')
  const question = text.slice(0, dot)
  return dot > 0 && isQuestion(question) && isChoice(question, text.slice(dot + 1))
}

/** What a trail says, as facts. */
export function factsOf(trail: Trail): Facts {
  return Object.fromEntries(trail.map(split))
}

function metaOf(snapshot: AnyMachineSnapshot): Partial<Meta> {
  return Object.assign({}, ...Object.values(snapshot.getMeta())) as Partial<Meta>
}

/** Replays a trail: where it leads, and the answers that had a question to answer. */
function replay(trail: Trail, rules: Rules): { readonly place: Place; readonly kept: Trail } {
  const all = chartsFor(rules)
  const kept: Answer[] = []
  let parcours: ParcoursId | null = null
  let machine: AnyStateMachine = all.entree
  let [snapshot] = initialTransition(machine, { facts: {} })
  for (const answer of trail) {
    if (metaOf(snapshot).question !== split(answer)[0]) continue
    kept.push(answer)
    ;[snapshot] = transition(machine, snapshot, { type: answer })
    if (parcours === null && snapshot.status === 'done') {
      parcours = snapshot.value as ParcoursId
      machine = all[parcours]
      ;[snapshot] = initialTransition(machine, snapshot.context)
    }
  }
  const { question = null, etape = null, masquer = [] } = metaOf(snapshot)
  const place = {
    parcours,
    question,
    etape,
    masquer,
    sensible: snapshot.hasTag('sensible'),
    facts: snapshot.context.facts,
  }
  return { place, kept }
}

/** Where a trail leads: the parcours, replayed from its first question. */
export function follow(trail: Trail, rules: Rules): Place {
  return replay(trail, rules).place
}

/** The part of a trail that its charts accept, in order. */
export function accepted(trail: Trail, rules: Rules): Trail {
  return replay(trail, rules).kept
}

/** The parcours that facts lead to, whatever their order. */
export function parcoursOf(facts: Facts): ParcoursId {
  const known = { ...facts, ...impliedBy(facts) }
  let [snapshot] = initialTransition(entree, { facts: {} })
  while (snapshot.status !== 'done') {
    const question = metaOf(snapshot).question
    if (!question) throw new Error('The entry chart has a state without a question')
    ;[snapshot] = transition(entree, snapshot, { type: answerOf(question, known[question] ?? unknown) })
  }
  return snapshot.value as ParcoursId
}
