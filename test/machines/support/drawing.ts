import type { AnyStateMachine, AnyStateNode } from 'xstate'
import type { Question } from '../../../content/questions.ts'
import { acceptedBy } from './knowledge.ts'
import { arrivalAt, nodesOf, questionOf, targetOf } from './nodes.ts'
import { asked, said } from './words.ts'

/** What an end of a chart is, in words. */
export type EndOf = (node: AnyStateNode) => string

const idOf = ({ id }: AnyStateNode): string => id.replaceAll(/[^a-z0-9]+/gu, '_')
const quoted = (text: string): string => `"${text.replaceAll('#', '#35;').replaceAll('"', '#quot;')}"`

function labelOf(question: Question, choices: readonly string[]): string {
  if (choices.length === acceptedBy(question).length) return 'toute réponse'
  return choices.map((choice) => said(question, choice)).join(' · ')
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
  if (question === undefined) return []
  const passed = new Set((node.always ?? []).map(({ target }) => arrivalAt(target![0]!)))
  return [...routesFrom(node, question)].map(([target, choices]) => {
    const label = [labelOf(question, choices), ...(passed.has(target) ? ['sans objet'] : [])].join(' · ')
    return `${idOf(node)} -->|${quoted(label)}| ${idOf(target)}`
  })
}

function boxOf(node: AnyStateNode, endOf: EndOf): readonly string[] {
  const question = questionOf(node)
  if (question !== undefined) return [`${idOf(node)}[${quoted(asked(question))}]`]
  const isEnd = node.type === 'final' && node.parent?.parent === undefined
  return isEnd ? [`${idOf(node)}([${quoted(endOf(node))}])`] : []
}

/** The answers that lead into a branch, in words. */
function nameOf(branch: AnyStateNode): string {
  const first = arrivalAt(branch)
  const [answers = []] = nodesOf(branch.parent!).flatMap((node) => {
    const question = questionOf(node)
    const choices = question && node.parent !== branch ? routesFrom(node, question).get(first) : undefined
    return question && choices ? [choices.map((choice) => said(question, choice))] : []
  })
  return answers.length > 1 ? 'Toute autre réponse' : answers.join()
}

function branchBoxes(branch: AnyStateNode, endOf: EndOf): readonly string[] {
  return [
    `subgraph ${idOf(branch)} [${quoted(nameOf(branch))}]`,
    ...Object.values(branch.states).flatMap((node) => boxOf(node, endOf).map((box) => `  ${box}`)),
    'end',
  ]
}

/** A chart as a Mermaid flowchart: questions in boxes, answers on arrows; « sans objet » is where one goes when the question is passed over. */
export function draw({ root }: AnyStateMachine, endOf: EndOf): string {
  const boxes = Object.values(root.states).flatMap((node) =>
    node.type === 'compound' ? branchBoxes(node, endOf) : boxOf(node, endOf),
  )
  const lines = [`debut((" ")) --> ${idOf(arrivalAt(root))}`, ...boxes, ...nodesOf(root).flatMap(arrowsFrom)]
  return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n')
}
