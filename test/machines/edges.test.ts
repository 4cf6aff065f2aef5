import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type StateValue,
} from 'xstate'
import { describe, expect, test } from 'vitest'
import { isAnswer } from '../../machines/answers.ts'
import { charts, entree } from '../../machines/parcours/charts.ts'
import { acceptedBy } from './knowledge.ts'
import type { Question } from '../../content/questions.ts'

type Edge = readonly [state: string, answer: string]

const drawn: Readonly<Record<string, AnyStateMachine>> = { entree, ...charts }

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)]
}

function edgesOf(machine: AnyStateMachine): readonly Edge[] {
  const asking = nodesOf(machine.root).filter((node) => node.meta?.question !== undefined)
  return asking.flatMap((node) => node.ownEvents.map((answer): Edge => [node.id, answer]))
}

/** The nodes of a snapshot, from the root down. */
function nodesIn({ machine, value }: AnyMachineSnapshot): readonly AnyStateNode[] {
  const path = (at: StateValue): readonly string[] =>
    typeof at === 'string' ? [at] : Object.entries(at).flatMap(([key, inner]) => [key, ...path(inner!)])
  const nodes: AnyStateNode[] = [machine.root]
  for (const key of path(value)) nodes.push(nodes.at(-1)!.states[key]!)
  return nodes
}

/** The edge of a state that an answer takes: its own, else the one for the rest. */
function edgeFor(node: AnyStateNode, question: string, choice: string): Edge | undefined {
  const answer = [`${question}.${choice}`, `${question}.*`].find((one) => node.ownEvents.includes(one))
  return answer === undefined ? undefined : [node.id, answer]
}

function crossAll(machine: AnyStateMachine) {
  const crossed = new Map<string, Edge>()
  const reached = new Set<string>()
  const stuck: string[] = []
  const todo: AnyMachineSnapshot[] = [initialTransition(machine, { facts: {} })[0]]
  for (const snapshot of todo) {
    const nodes = nodesIn(snapshot)
    for (const { id } of nodes) reached.add(id)
    const node = nodes.find(({ meta }) => meta?.question !== undefined)
    if (!node) {
      if (snapshot.status !== 'done') stuck.push(JSON.stringify(snapshot.value))
      continue
    }
    const question = node.meta.question as Question
    for (const choice of acceptedBy(question)) {
      const edge = edgeFor(node, question, choice)
      const [next] = transition(machine, snapshot, { type: `${question}.${choice}` })
      if (!edge || JSON.stringify(next.value) === JSON.stringify(snapshot.value))
        stuck.push(`${node.id} ${choice}`)
      else if (!crossed.has(edge.join())) {
        crossed.set(edge.join(), edge)
        todo.push(next)
      }
    }
  }
  return { crossed: [...crossed.values()], reached, stuck }
}

describe.each(Object.keys(drawn))('the chart %s, as drawn', (id) => {
  const machine = drawn[id]!
  const { crossed, reached, stuck } = crossAll(machine)

  test(`each of its ${edgesOf(machine).length} edges is crossed by some answer`, () => {
    expect(crossed.toSorted()).toEqual(edgesOf(machine).toSorted())
  })

  test('no answer is stuck, and only an end has no question', () => {
    expect(stuck).toEqual([])
  })

  test('every state that asks is reached', () => {
    const asking = nodesOf(machine.root).filter((node) => node.meta?.question !== undefined)
    expect(asking.map((node) => node.id).filter((one) => !reached.has(one))).toEqual([])
  })

  test('every edge is named by an answer of the vocabulary', () => {
    const named = edgesOf(machine).map(([, answer]) => answer.replace('.*', '.ne-sait-pas'))
    expect(named.filter((answer) => !isAnswer(answer))).toEqual([])
  })
})
