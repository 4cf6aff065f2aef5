import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { Question } from '../../content/questions.ts'
import { acceptedBy } from './knowledge.ts'
import { arrivalAt, nodesOf, questionOf, targetOf } from './nodes.ts'
import { asked, said } from './words.ts'

/** The words of a drawing that a chart does not hold. */
export type Names = {
  /** What an end of the chart is. */
  readonly endOf: (node: AnyStateNode) => string
  /** The name of a branch, from the step of its questions and the answer that leads to it. */
  readonly branchOf: (etape: string, answer: string) => string
}

const idOf = ({ id }: AnyStateNode): string => id.replaceAll(/[^a-z0-9]+/gu, '_')
const quoted = (text: string): string => `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;')}"`

function labelOf(question: Question, choices: readonly string[]): string {
  if (choices.length === acceptedBy(question).length) return 'toute réponse'
  return choices.map((choice) => said(question, choice)).join(' · ')
}

function arrowsFrom(node: AnyStateNode): readonly string[] {
  const question = questionOf(node)
  if (question === undefined) return []
  const byTarget = new Map<AnyStateNode, string[]>()
  for (const choice of acceptedBy(question)) {
    const target = targetOf(node, question, choice)
    byTarget.set(target, [...(byTarget.get(target) ?? []), choice])
  }
  const passed = (node.always ?? []).map(({ target }) => arrivalAt(target![0]!))
  return [
    ...[...byTarget].map(
      ([target, choices]) => `${idOf(node)} -->|${quoted(labelOf(question, choices))}| ${idOf(target)}`,
    ),
    ...passed.map((target) => `${idOf(node)} -.->|"sans objet"| ${idOf(target)}`),
  ]
}

function boxOf(node: AnyStateNode, names: Names): readonly string[] {
  const question = questionOf(node)
  if (question !== undefined) return [`${idOf(node)}[${quoted(asked(question))}]`]
  const isEnd = node.type === 'final' && node.parent?.parent === undefined
  return isEnd ? [`${idOf(node)}([${quoted(names.endOf(node))}])`] : []
}

function branchBoxes(branch: AnyStateNode, names: Names): readonly string[] {
  const besoin = branch.parent!.states['besoin']
  const answer = acceptedBy('besoin').find((choice) =>
    (besoin?.transitions.get(`besoin.${choice}`) ??
      besoin?.transitions.get('besoin.*'))?.[0]?.target?.includes(branch),
  )
  const etape = (arrivalAt(branch).meta as { readonly etape: string }).etape
  return [
    `subgraph ${idOf(branch)} [${quoted(names.branchOf(etape, answer ?? etape))}]`,
    ...Object.values(branch.states).flatMap((node) => boxOf(node, names).map((box) => `  ${box}`)),
    'end',
  ]
}

/** A chart as a Mermaid flowchart: questions in boxes, answers on arrows, what is passed over dotted. */
export function draw({ root }: AnyStateMachine, names: Names): string {
  const boxes = Object.values(root.states).flatMap((node) =>
    node.type === 'compound' ? branchBoxes(node, names) : boxOf(node, names),
  )
  const lines = [`debut((" ")) --> ${idOf(arrivalAt(root))}`, ...boxes, ...nodesOf(root).flatMap(arrowsFrom)]
  return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n')
}
