import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { Rules } from '../../content/content.ts'
import { sensitive, unknown, type Answer, type Question } from '../../content/questions.ts'
import { answerOf, split, type Trail } from './answers.ts'
import type { Facts } from '../regles/eligibility.ts'
import { impliedBy } from './implied.ts'
import type { Meta } from '../parcours/chart.ts'
import { chartsFor } from '../parcours/charts-for.ts'
import type { ParcoursId } from '../parcours/charts.ts'
import { entree } from '../parcours/entree.ts'
import { questionsFrom } from '../parcours/graph.ts'

/** Where a trail stands: a question to ask, or the end of a parcours (`question` null). */
export type Place = {
  readonly parcours: ParcoursId | null
  readonly question: Question | null
  readonly etape: string | null
  /** Whether it is the first question about health of the visit: that is when one is told what becomes of it. */
  readonly sensible: boolean
  readonly masquer: readonly string[]
  readonly facts: Facts
}

function metaOf(snapshot: AnyMachineSnapshot): Partial<Meta> {
  return Object.assign({}, ...Object.values(snapshot.getMeta())) as Partial<Meta>
}

/** How far a replay has come: a chart and its state. */
export type At = {
  readonly parcours: ParcoursId | null
  readonly machine: AnyStateMachine
  readonly snapshot: AnyMachineSnapshot
}

function enter(parcours: ParcoursId | null, machine: AnyStateMachine, facts: Facts): At {
  return { parcours, machine, snapshot: initialTransition(machine, { facts })[0] }
}

/** Before the first answer. */
export function begin(rules: Rules): At {
  return enter(null, chartsFor(rules).entree, {})
}

/** After one more answer; an answer to another question than the one asked changes nothing. */
export function step(at: At, answer: Answer, rules: Rules): At {
  if (metaOf(at.snapshot).question !== split(answer)[0]) return at
  const [snapshot] = transition(at.machine, at.snapshot, { type: answer })
  if (at.parcours !== null || snapshot.status !== 'done') return { ...at, snapshot }
  const parcours = snapshot.value as ParcoursId
  return enter(parcours, chartsFor(rules)[parcours], snapshot.context.facts)
}

/** What there is to know of a place in a chart. */
export function placeAt({ parcours, snapshot }: At): Place {
  const { question = null, etape = null, masquer = [] } = metaOf(snapshot)
  const { facts } = snapshot.context
  const before = Object.keys(facts).some((one) => sensitive.has(one as Question))
  return { parcours, question, etape, masquer, sensible: snapshot.hasTag('sensible') && !before, facts }
}

/** A trail replayed from its first question. */
export function replayed(trail: Trail, rules: Rules): At {
  return trail.reduce((at, answer) => step(at, answer, rules), begin(rules))
}

/** Where a trail leads. */
export function follow(trail: Trail, rules: Rules): Place {
  return placeAt(replayed(trail, rules))
}

/** The part of a trail that its charts accept, in order. */
export function accepted(trail: Trail, rules: Rules): Trail {
  let at = begin(rules)
  return trail.filter((answer) => {
    const next = step(at, answer, rules)
    const heard = next !== at
    at = next
    return heard
  })
}

const readByEntree = [...questionsFrom(entree.root)]
const ledTo = new Map<string, ParcoursId>()

/** Where the entry chart ends for whoever said this. */
function endOfEntree(said: Facts): ParcoursId {
  let [snapshot] = initialTransition(entree, { facts: {} })
  while (snapshot.status !== 'done') {
    const { question } = metaOf(snapshot)
    if (!question) throw new Error('The entry chart has a state without a question')
    ;[snapshot] = transition(entree, snapshot, { type: answerOf(question, said[question] ?? unknown) })
  }
  return snapshot.value as ParcoursId
}

/** The parcours that facts lead to, whatever their order: what nobody said is not known. The chart is walked once for all who answer it alike. */
export function parcoursOf(facts: Facts): ParcoursId {
  const said = { ...facts, ...impliedBy(facts) }
  const key = readByEntree.map((question) => said[question] ?? unknown).join()
  const parcours = ledTo.get(key) ?? endOfEntree(said)
  ledTo.set(key, parcours)
  return parcours
}
