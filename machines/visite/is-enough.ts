import type { Question } from '../../content/questions.ts'
import { charts, type ParcoursId } from '../parcours/charts.ts'
import { nodesOf, questionOf } from '../parcours/graph.ts'
import type { Place } from './trail.ts'

const asked = new Map<ParcoursId, ReadonlySet<Question>>()

/** The questions of a parcours' way in: where one lives, why one comes, what one needs. */
function diagnosticOf(parcours: ParcoursId): ReadonlySet<Question> {
  const known = asked.get(parcours)
  if (known) return known
  const { diagnostic } = charts[parcours].root.states
  if (!diagnostic) throw new Error(`The chart ${parcours} has no way in`)
  const questions = new Set(nodesOf(diagnostic).flatMap((node) => questionOf(node) ?? []))
  asked.set(parcours, questions)
  return questions
}

/** Whether a place knows enough for a first answer: the need is told; what is still asked only sharpens it. */
export function isEnough({ parcours, question }: Pick<Place, 'parcours' | 'question'>): boolean {
  return parcours !== null && (question === null || !diagnosticOf(parcours).has(question))
}
