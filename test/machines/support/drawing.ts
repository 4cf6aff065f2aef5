import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { Question } from '../../../content/questions.ts'
import type { Meta } from '../../../machines/parcours/chart.ts'
import { nodesOf, questionOf } from '../../../machines/parcours/graph.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { arrivalAt, targetOf } from './nodes.ts'
import { asked, etapeName, said, stageName } from './words.ts'

/** What an end of a chart is, in words. */
export type EndOf = (node: AnyStateNode) => string

const idOf = ({ id }: AnyStateNode): string => id.replaceAll(/[^a-z0-9]+/gu, '_')
const quoted = (text: string): string => `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;')}"`

function labelOf(question: Question, choices: readonly string[], parcours: string): string {
  if (choices.length === acceptedBy(question).length) return 'toute réponse'
  return choices.map((choice) => said(question, choice, parcours)).join(' · ')
}

/** The choices of a question by the state they really lead to. */
function routesFrom(node: AnyStateNode, question: Question): ReadonlyMap<AnyStateNode, readonly string[]> {
  const byTarget = new Map<AnyStateNode, string[]>()
  for (const choice of acceptedBy(question)) {
    const target = targetOf(node, question, choice)
    byTarget.set(target, [...(byTarget.get(target) ?? []), choice])
  }
  return byTarget
}

function arrowsFrom(node: AnyStateNode): readonly string[] {
  const question = questionOf(node)
  const passed = (node.always ?? []).map(({ target }) => arrivalAt(target![0]!))
  if (question === undefined) return passed.map((target) => `${idOf(node)} --> ${idOf(target)}`)
  return [...routesFrom(node, question)].map(([target, choices]) => {
    const label = [
      labelOf(question, choices, node.machine.id),
      ...(passed.includes(target) ? ['sans objet'] : []),
    ].join(' · ')
    return `${idOf(node)} -->|${quoted(label)}| ${idOf(target)}`
  })
}

/** A question, a stage and its étapes as boxes in boxes, an étape that asks nothing, an end. */
function boxesOf(node: AnyStateNode, endOf: EndOf): readonly string[] {
  const question = questionOf(node)
  if (question !== undefined) return [`${idOf(node)}[${quoted(asked(question, node.machine.id))}]`]
  if (node.type === 'final') return [`${idOf(node)}([${quoted(endOf(node))}])`]
  const { etape = node.key } = (node.meta ?? {}) as Partial<Meta>
  const name = node.parent?.parent === undefined ? stageName(node.key) : etapeName(etape)
  if (node.type === 'atomic') return [`${idOf(node)}([${quoted(name)}])`]
  const inside = Object.values(node.states).flatMap((one) => boxesOf(one, endOf))
  return [`subgraph ${idOf(node)} [${quoted(name)}]`, ...inside.map((line) => `  ${line}`), 'end']
}

/** A chart as a Mermaid flowchart: questions in the boxes of their étape and stage, answers on arrows; « sans objet » is where one goes when the question is passed over. */
export function draw({ root }: AnyStateMachine, endOf: EndOf): string {
  const boxes = Object.values(root.states).flatMap((node) => boxesOf(node, endOf))
  const lines = [`debut((" ")) --> ${idOf(arrivalAt(root))}`, ...boxes, ...nodesOf(root).flatMap(arrowsFrom)]
  return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n')
}
