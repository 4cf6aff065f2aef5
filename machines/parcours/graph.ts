import type { AnyStateNode } from 'xstate'
import type { Question } from '../../content/questions.ts'
import type { Meta } from './chart.ts'

/** A state of a chart and all those inside it. */
export function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)]
}

/** The question that a state asks, if it asks one. */
export function questionOf({ meta }: AnyStateNode): Question | undefined {
  return (meta as Partial<Meta> | undefined)?.question
}

/** The states where the arrows of a state lead, and the first one inside it. */
function nextOf(node: AnyStateNode): readonly AnyStateNode[] {
  const arrows = [...node.transitions.values(), node.always ?? []].flat()
  return [...arrows, ...(node.config.initial === undefined ? [] : [node.initial])].flatMap(
    ({ target }) => target ?? [],
  )
}

/** The questions that may be asked from a state on, its own among them. */
export function questionsFrom(node: AnyStateNode): ReadonlySet<Question> {
  const reached = new Set([node])
  for (const one of reached) for (const next of nextOf(one)) reached.add(next)
  return new Set([...reached].flatMap((one) => questionOf(one) ?? []))
}
