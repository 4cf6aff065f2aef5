import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { describe, expect, test } from 'vitest'
import { isAnswer } from '../../../machines/visite/answers.ts'
import { charts } from '../../../machines/parcours/charts.ts'
import { entree } from '../../../machines/parcours/entree.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { nodesOf, questionOf } from '../../../machines/parcours/graph.ts'
import { edgeOf } from '../support/nodes.ts'
import { nodesIn } from '../../../machines/parcours/graph.ts'
import { places } from '../support/places.ts'

type Edge = readonly [state: string, answer: string]

const drawn: Readonly<Record<string, AnyStateMachine>> = { entree, ...charts }

function edgesOf(machine: AnyStateMachine): readonly Edge[] {
  const asking = nodesOf(machine.root).filter((node) => questionOf(node) !== undefined)
  return asking.flatMap((node) => node.ownEvents.map((answer): Edge => [node.id, answer]))
}

function crossAll(machine: AnyStateMachine) {
  const crossed = new Map<string, Edge>()
  const reached = new Set<string>()
  const stuck: string[] = []
  const todo: AnyMachineSnapshot[] = [initialTransition(machine, { facts: {} })[0]]
  for (const snapshot of todo) {
    const nodes = nodesIn(snapshot)
    for (const { id } of nodes) reached.add(id)
    const node = nodes.find((one) => questionOf(one) !== undefined)
    const question = node && questionOf(node)
    if (!node || !question) {
      if (snapshot.status !== 'done') stuck.push(JSON.stringify(snapshot.value))
      continue
    }
    for (const choice of acceptedBy(question)) {
      const answer = edgeOf(node, question, choice)
      const [next] = transition(machine, snapshot, { type: `${question}.${choice}` })
      if (!answer || JSON.stringify(next.value) === JSON.stringify(snapshot.value))
        stuck.push(`${node.id} ${choice}`)
      else if (!crossed.has(`${node.id} ${answer}`)) {
        crossed.set(`${node.id} ${answer}`, [node.id, answer])
        todo.push(next)
      }
    }
  }
  return { crossed: [...crossed.values()], reached, stuck }
}

/** The edges that visits cross, when questions that can change nothing are passed over. */
function crossedByVisits(): ReadonlySet<string> {
  const crossed = places.flatMap(({ at, place: { question } }) => {
    const node = nodesIn(at.snapshot).find((one) => questionOf(one) !== undefined)
    if (!node || question === null) return []
    return acceptedBy(question).map((choice) => `${node.id} ${edgeOf(node, question, choice)}`)
  })
  return new Set(crossed)
}

const visited = crossedByVisits()

describe.each(Object.keys(drawn))('the chart %s, as drawn', (id) => {
  const machine = drawn[id]!
  const { crossed, reached, stuck } = crossAll(machine)

  test(`each of its ${edgesOf(machine).length} edges is crossed by some answer`, () => {
    expect(crossed.toSorted()).toEqual(edgesOf(machine).toSorted())
  })

  test('each of its edges is crossed by some visit, once what is idle is passed over', () => {
    const never = edgesOf(machine).filter((edge) => !visited.has(edge.join(' ')))
    expect(
      never,
      'no fiche called there reads the answer: ask it elsewhere, or call such a fiche there',
    ).toEqual([])
  })

  test('no answer is stuck, and only an end has no question', () => {
    expect(stuck).toEqual([])
  })

  test('every state that asks is reached', () => {
    const asking = nodesOf(machine.root).filter((node) => questionOf(node) !== undefined)
    expect(asking.map((node) => node.id).filter((one) => !reached.has(one))).toEqual([])
  })

  test('every edge is named by an answer of the vocabulary', () => {
    const named = edgesOf(machine).map(([, answer]) => answer.replace('.*', '.ne-sait-pas'))
    expect(named.filter((answer) => !isAnswer(answer))).toEqual([])
  })
})
