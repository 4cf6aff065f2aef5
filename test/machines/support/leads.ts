import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateNode } from 'xstate'
import { unknown } from '../../../content/questions.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import type { Meta } from '../../../machines/parcours/chart.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { nodesIn, questionOf } from '../../../machines/parcours/graph.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { answerOf } from '../../../machines/visite/answers.ts'
import { forks } from './forks.ts'

/** The étape that a state of a chart is. */
export function etapeOf(node: AnyStateNode | undefined): string | undefined {
  return (node?.meta as Partial<Meta> | undefined)?.etape
}

/** Where each need leads in a chart, for each reason to think of a change where it is asked. */
export function leadsOf(id: ParcoursId): readonly (readonly [Facts, AnyMachineSnapshot])[] {
  const chart = charts[id]
  const ask = (at: readonly (readonly [Facts, AnyMachineSnapshot])[]): typeof at =>
    at.flatMap(([facts, snapshot]) => {
      const [question] = nodesIn(snapshot).flatMap((node) => questionOf(node) ?? [])
      if (question === undefined || facts[forks[id]] !== undefined) return [[facts, snapshot] as const]
      const choices = question === 'departement' ? [unknown] : acceptedBy(question)
      return ask(
        choices.map((choice) => {
          const [next] = transition(chart, snapshot, { type: answerOf(question, choice) })
          return [{ ...facts, [question]: choice }, next] as const
        }),
      )
    })
  return ask([[{}, initialTransition(chart, { facts: {} })[0]]])
}
