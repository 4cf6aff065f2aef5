import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { Rules } from '../../content/content.ts'
import { questionIds, unknown, type Question } from '../../content/questions.ts'
import type { Facts } from '../eligibility.ts'
import { matters } from '../steps.ts'
import type { Meta } from './ask.ts'
import { charts, entree, type ParcoursId } from './charts.ts'

type Charts = { readonly entree: AnyStateMachine } & Readonly<Record<ParcoursId, AnyStateMachine>>
const ready = new WeakMap<Rules, Charts>()

/** The questions that a chart can ask, from its root. */
export function questionsOf(node: AnyStateNode): readonly Question[] {
  const { question } = (node.meta ?? {}) as Partial<Meta>
  return [...(question ? [question] : []), ...Object.values(node.states).flatMap(questionsOf)]
}

/** The charts, each told which questions can no longer change anything for what we know; what it never asks stays unknown. */
export function chartsFor(rules: Rules): Charts {
  const known = ready.get(rules)
  if (known) return known
  const skipping = (id: ParcoursId): AnyStateMachine => {
    const asked = new Set(questionsOf(charts[id].root))
    const neverAsked = questionIds.filter((question) => !asked.has(question))
    const unknowable: Facts = Object.fromEntries(neverAsked.map((question) => [question, unknown]))
    return charts[id].provide({
      guards: {
        sansObjet: ({ context }, { question }) => {
          const parcours = rules.parcours[id]
          const facts = { ...unknowable, ...context.facts }
          return parcours !== undefined && !matters(question, parcours, facts, rules)
        },
      },
    })
  }
  const made = {
    entree,
    ...(Object.fromEntries(Object.keys(charts).map((id) => [id, skipping(id as ParcoursId)])) as Record<
      ParcoursId,
      AnyStateMachine
    >),
  }
  ready.set(rules, made)
  return made
}
