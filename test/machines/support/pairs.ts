import type { AnyStateMachine, AnyStateNode } from 'xstate'
import { answerOf } from '../../../machines/visite/answers.ts'
import type { Question } from '../../../content/questions.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { nodesOf, questionOf } from '../../../machines/parcours/graph.ts'
import { targetOf } from './nodes.ts'

/** An answer, and a question that a chart can ask after it. */
export type Sequence = { readonly answer: string; readonly question: Question }

/** What a chart, as drawn, can ask after each answer, whatever is passed over. */
export function sequencesOf({ root }: AnyStateMachine): readonly Sequence[] {
  const known = new Map<AnyStateNode, ReadonlySet<Question>>()
  const from = (node: AnyStateNode): ReadonlySet<Question> => {
    const question = questionOf(node)
    const found = known.get(node)
    if (found || question === undefined) return found ?? new Set()
    const after = acceptedBy(question).flatMap((choice) => [...from(targetOf(node, question, choice))])
    const questions = new Set([question, ...after])
    known.set(node, questions)
    return questions
  }
  const sequences = new Map<string, Sequence>()
  for (const node of nodesOf(root))
    for (const first of [questionOf(node) ?? []].flat())
      for (const choice of acceptedBy(first))
        for (const question of from(targetOf(node, first, choice))) {
          const answer = answerOf(first, choice)
          sequences.set(`${answer} ${question}`, { answer, question })
        }
  return [...sequences.values()]
}

/** The pairs of answers that a sequence stands for. */
export function pairsOf({ answer, question }: Sequence): readonly string[] {
  return acceptedBy(question).map((choice) => `${answer} ${answerOf(question, choice)}`)
}
