import type { AnyMachineSnapshot, AnyStateNode, StateValue } from 'xstate'
import type { Question } from '../../../content/questions.ts'

/** A state of a chart and all those inside it. */
export function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)]
}

/** The question that a state asks, if it asks one. */
export function questionOf({ meta }: AnyStateNode): Question | undefined {
  return (meta as { readonly question?: Question } | undefined)?.question
}

/** The states of a snapshot, from the root down. */
export function nodesIn({ machine, value }: AnyMachineSnapshot): readonly AnyStateNode[] {
  const path = (at: StateValue): readonly string[] =>
    typeof at === 'string' ? [at] : Object.entries(at).flatMap(([key, inner]) => [key, ...path(inner!)])
  const nodes: AnyStateNode[] = [machine.root]
  for (const key of path(value)) nodes.push(nodes.at(-1)!.states[key]!)
  return nodes
}

/** The edge of a state that an answer takes: its own, else the one for the rest. */
export function edgeOf(node: AnyStateNode, question: Question, choice: string): string | undefined {
  return [`${question}.${choice}`, `${question}.*`].find((answer) => node.ownEvents.includes(answer))
}

/** Where an arrow to a state really arrives: into a branch, or out of a finished one. */
export function arrivalAt(node: AnyStateNode): AnyStateNode {
  if (node.type === 'compound') return arrivalAt(node.initial.target[0]!)
  const branch = node.parent
  if (node.type !== 'final' || branch?.parent === undefined) return node
  const [done] =
    [...branch.transitions.entries()].find(([event]) => event.startsWith('xstate.done.state.'))?.[1] ?? []
  return done?.target?.[0] ? arrivalAt(done.target[0]) : node
}

/** The state where an answer arrives in the chart as drawn, when every question is asked. */
export function targetOf(node: AnyStateNode, question: Question, choice: string): AnyStateNode {
  const edge = edgeOf(node, question, choice)
  const target = edge === undefined ? undefined : node.transitions.get(edge)?.[0]?.target?.[0]
  if (!target) throw new Error(`${node.id} does not hear ${question}.${choice}`)
  return arrivalAt(target)
}
