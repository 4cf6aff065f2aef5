import type { AnyStateNode } from 'xstate'
import type { Question } from '../../../content/questions.ts'

/** The edge of a state that an answer takes: its own, else the one for the rest. */
export function edgeOf(node: AnyStateNode, question: Question, choice: string): string | undefined {
  return [`${question}.${choice}`, `${question}.*`].find((answer) => node.ownEvents.includes(answer))
}

/** Where an arrow to a state really arrives: at its first question, if it asks some. */
export function arrivalAt(node: AnyStateNode): AnyStateNode {
  return node.type === 'compound' ? arrivalAt(node.initial.target[0]!) : node
}

/** The state where an answer arrives in the chart as drawn, when every question is asked. */
export function targetOf(node: AnyStateNode, question: Question, choice: string): AnyStateNode {
  const edge = edgeOf(node, question, choice)
  const target = edge === undefined ? undefined : node.transitions.get(edge)?.[0]?.target?.[0]
  if (!target) throw new Error(`${node.id} does not hear ${question}.${choice}`)
  return arrivalAt(target)
}
