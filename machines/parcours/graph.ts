import type { AnyMachineSnapshot, AnyStateNode, StateValue } from 'xstate'
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

/** The states that may be entered from a state on, itself among them. */
export function nodesFrom(node: AnyStateNode): ReadonlySet<AnyStateNode> {
  const reached = new Set([node])
  for (const one of reached) for (const next of nextOf(one)) reached.add(next)
  return reached
}

/** The questions that may be asked from a state on, its own among them. */
export function questionsFrom(node: AnyStateNode): ReadonlySet<Question> {
  return new Set([...nodesFrom(node)].flatMap((one) => questionOf(one) ?? []))
}

/** The states of a snapshot, from the root down. */
export function nodesIn({ machine, value }: AnyMachineSnapshot): readonly AnyStateNode[] {
  const path = (at: StateValue): readonly string[] =>
    typeof at === 'string'
      ? [at]
      : Object.entries(at).flatMap(([key, inner]) => [key, ...(inner === undefined ? [] : path(inner))])
  const nodes: AnyStateNode[] = [machine.root]
  for (const key of path(value)) nodes.push(...[nodes.at(-1)?.states[key] ?? []].flat())
  return nodes
}
