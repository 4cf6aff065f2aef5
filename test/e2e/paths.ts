import { questions, unknown, type Question } from '../../content/questions.ts'
import { knowledge } from '../machines/support/knowledge.ts'
import { isAnswer, split, type Trail } from '../../machines/visite/answers.ts'
import { follow } from '../../machines/visite/trail.ts'

export { visitOf as finishedWith } from '../machines/support/visits.ts'

/** A place of the interview, and the shortest trail that leads there. */
export type Reached = { readonly name: string; readonly trail: Trail }

const tries = 3

function choicesOf(question: Question): readonly string[] {
  return [unknown, ...questions[question]].map((choice) => `${question}.${choice}`)
}

/**
 * Every question that a job seeker's chart asks, in every step that asks it, by its shortest trail.
 * A place is left by its first three trails only: what was answered before rarely opens another place.
 */
export function questionsReached(): readonly Reached[] {
  const reached = new Map<string, Trail>()
  const left = new Map<string, number>()
  for (let trails: readonly Trail[] = [[]]; trails.length > 0;) {
    trails = trails.flatMap((trail) => {
      const { parcours, question, etape, masquer } = follow(trail, knowledge)
      if (question === null || (parcours !== null && parcours !== 'demandeur-emploi')) return []
      const name = [etape, question, ...masquer].join(' ')
      const count = left.get(name) ?? 0
      if (count === 0) reached.set(name, trail)
      left.set(name, count + 1)
      if (count >= tries) return []
      return choicesOf(question)
        .filter(isAnswer)
        .map((answer) => [...trail, answer])
    })
  }
  return [...reached].map(([name, trail]) => ({ name, trail }))
}

/** What is answered before a question is asked. */
export function before(question: Question, trail: Trail): Trail {
  return trail.slice(
    0,
    trail.findIndex((answer) => split(answer)[0] === question),
  )
}
