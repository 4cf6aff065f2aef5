import type { AnyStateNode } from 'xstate'
import type { Question } from '../../content/questions.ts'

/** A state of a chart and all those inside it. */
export function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)]
}

/** The question that a state asks, if it asks one. */
export function questionOf({ meta }: AnyStateNode): Question | undefined {
  return (meta as { readonly question?: Question } | undefined)?.question
}
