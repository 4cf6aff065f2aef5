import type { Question } from './questions.ts'

/** The questions that ask for a need, one for each who comes: the only ones with several answers at a desk. */
export const needs = ['besoin', 'besoin-referent', 'besoin-employeur'] as const satisfies readonly Question[]

/** A question that asks for a need. */
export type Need = (typeof needs)[number]

/** Whether a question asks for a need. */
export function isNeed(question: Question): question is Need {
  return needs.some((need) => need === question)
}

/** Whether it is a professional who asks, about somebody: by their profil, or their parcours, which bears its name. */
export function isProfessional(profil: string | undefined): boolean {
  return profil === 'referent-handicap' || profil === 'employeur'
}

/** The questions that say who asks, and what for: no reason, and nothing is reserved by them. */
export const asking: ReadonlySet<Question> = new Set<Question>(['profil', ...needs])
