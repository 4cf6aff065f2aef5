import { asking } from '../../content/asking.ts'
import type { Question } from '../../content/questions.ts'

/** The reasons that one tells a person: who asks and what for is never one. */
export function told<T extends { readonly question: Question }>(raisons: readonly T[]): readonly T[] {
  return raisons.filter(({ question }) => !asking.has(question))
}
