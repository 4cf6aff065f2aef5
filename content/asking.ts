import type { Question } from './questions.ts'

/** The questions that say who asks, and what for: no reason, and nothing is reserved by them. */
export const asking: ReadonlySet<Question> = new Set<Question>([
  'profil',
  'besoin',
  'besoin-referent',
  'besoin-employeur',
])
