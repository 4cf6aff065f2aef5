import type { Question } from '../../content/questions.ts'

/** Who asks, and what for. */
const untold: ReadonlySet<Question> = new Set<Question>([
  'profil',
  'besoin',
  'besoin-referent',
  'besoin-employeur',
])

/** The reasons that one tells a person: who asks and what for is never one. */
export function told<T extends { readonly question: Question }>(raisons: readonly T[]): readonly T[] {
  return raisons.filter(({ question }) => !untold.has(question))
}
