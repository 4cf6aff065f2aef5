import type { Content } from '../content.ts'
import type { Exercice } from '../schema/exercice.ts'

/** The cases to practise on, in order; they are in French in every language. */
export function exercicesPage({ exercices }: Content): readonly Exercice[] {
  return Object.values(exercices)
}
