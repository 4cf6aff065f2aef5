import type { AnyStateMachine } from 'xstate'
import type { ParcoursRule, Rules } from '../../content/content.ts'
import { questionIds, unknown } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { matters } from '../regles/etapes.ts'
import type { Context, Turn } from './ask.ts'
import { charts, entree, type ParcoursId } from './charts.ts'

type Charts = { readonly entree: AnyStateMachine } & Readonly<Record<ParcoursId, AnyStateMachine>>
const ready = new WeakMap<Rules, Charts>()

/** What stays unknown when these questions are the last ones. */
function neverKnown({ question, apres }: Turn): Facts {
  const askable = new Set([question, ...apres])
  return Object.fromEntries(questionIds.filter((one) => !askable.has(one)).map((one) => [one, unknown]))
}

/** A chart told which questions can no longer change anything; what will never be asked stays unknown. */
function skipping(chart: AnyStateMachine, parcours: ParcoursRule, rules: Rules): AnyStateMachine {
  const never = new WeakMap<Turn, Facts>()
  return chart.provide({
    guards: {
      sansObjet: ({ context }: { readonly context: Context }, turn: Turn) => {
        const unknowable = never.get(turn) ?? neverKnown(turn)
        never.set(turn, unknowable)
        return !matters(turn.question, parcours, { ...unknowable, ...context.facts }, rules)
      },
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
