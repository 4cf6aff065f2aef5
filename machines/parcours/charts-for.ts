import type { AnyStateMachine } from 'xstate'
import type { ParcoursRule, Rules } from '../../content/content.ts'
import { questionIds, unknown, type Question } from '../../content/questions.ts'
import { withoutFact } from '../regles/without-fact.ts'
import type { Facts } from '../regles/eligibility.ts'
import { matters } from '../regles/etapes.ts'
import { asRead, mayBeOverruled, mayTellEmployer } from '../visite/as-read.ts'
import type { Asked, Context } from './chart.ts'
import { charts, type ParcoursId } from './charts.ts'
import { entree } from './entree.ts'
import { nodesOf, questionsFrom } from './graph.ts'

type Charts = { readonly entree: AnyStateMachine } & Readonly<Record<ParcoursId, AnyStateMachine>>
const ready = new WeakMap<Rules, Charts>()

/** What stays unknown to the end when this is the next question: all that no way on from its state asks. */
function neverAsked(asked: Asked, chart: AnyStateMachine): Facts {
  const asking = nodesOf(chart.root).find(({ meta }) => meta === asked)
  if (!asking) throw new Error(`${chart.id} has no state that asks ${asked.question} so`)
  const askable = questionsFrom(asking)
  return Object.fromEntries(questionIds.filter((one) => !askable.has(one)).map((one) => [one, unknown]))
}

/** Whether an answer to `question` can change something, by itself, by telling who employs, or by overruling what was said of health. */
function counts(question: Question, parcours: ParcoursRule, facts: Facts, rules: Rules): boolean {
  if (matters(question, parcours, facts, rules)) return true
  if (question === 'contrat' && mayTellEmployer(facts))
    return matters('employeur', parcours, withoutFact(facts, 'employeur'), rules)
  if (question !== 'inaptitude' || !mayBeOverruled(facts)) return false
  const before = withoutFact(facts, 'sante-declaree')
  return matters('sante-declaree', parcours, { ...before, inaptitude: 'risque' }, rules)
}

/** A chart told which questions can no longer change anything; what will never be asked stays unknown. */
function skipping(chart: AnyStateMachine, parcours: ParcoursRule, rules: Rules): AnyStateMachine {
  const known = new WeakMap<Asked, Facts>()
  return chart.provide({
    guards: {
      sansObjet: ({ context }: { readonly context: Context }, asked: Asked) => {
        const never = known.get(asked) ?? neverAsked(asked, chart)
        known.set(asked, never)
        return !counts(asked.question, parcours, { ...never, ...asRead(context.facts) }, rules)
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
