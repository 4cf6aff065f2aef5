import type { AnyStateMachine } from 'xstate'
import type { ParcoursRule, Rules } from '../../content/content.ts'
import { questionIds, unknown } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { matters } from '../regles/etapes.ts'
import type { Asked, Context } from './chart.ts'
import { charts, type ParcoursId } from './charts.ts'
import { entree } from './entree.ts'
import { nodesOf, questionsFrom } from './graph.ts'

type Charts = { readonly entree: AnyStateMachine } & Readonly<Record<ParcoursId, AnyStateMachine>>
const ready = new WeakMap<Rules, Charts>()

/** By question of a chart, as each state asks it: all that nobody can be asked from there on, as not known. */
function neverAskedIn(chart: AnyStateMachine): ReadonlyMap<unknown, Facts> {
  return new Map(
    nodesOf(chart.root).map((node) => {
      const askable = questionsFrom(node)
      const never = questionIds.filter((question) => !askable.has(question))
      return [node.meta, Object.fromEntries(never.map((question) => [question, unknown]))]
    }),
  )
}

/** A chart told which questions can no longer change anything; what will never be asked stays unknown. */
function skipping(chart: AnyStateMachine, parcours: ParcoursRule, rules: Rules): AnyStateMachine {
  const neverAsked = neverAskedIn(chart)
  return chart.provide({
    guards: {
      sansObjet: ({ context }: { readonly context: Context }, asked: Asked) =>
        !matters(asked.question, parcours, { ...neverAsked.get(asked), ...context.facts }, rules),
    },
  })
}

/** The charts, for what we know. */
export function chartsFor(rules: Rules): Charts {
  const known = ready.get(rules)
  if (known) return known
  const made = {
    entree,
    ...(Object.fromEntries(
      Object.entries(charts).map(([id, chart]) => {
        const parcours = rules.parcours[id]
        return [id, parcours ? skipping(chart, parcours, rules) : chart]
      }),
    ) as Record<ParcoursId, AnyStateMachine>),
  }
  ready.set(rules, made)
  return made
}
