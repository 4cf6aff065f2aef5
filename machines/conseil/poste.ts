import type { Language } from '../../content/languages.ts'
import type { Question } from '../../content/questions.ts'
import type { Rangement } from './rangement.ts'

/** How the desk shows a case: it is found so again after a fiche was read, for as long as the case lasts. */
export type Poste = {
  readonly rangement: Rangement
  /** The fact in view; null while nobody went to one. */
  readonly courant: Question | null
  /** What is unfolded, by name. */
  readonly deplies: readonly string[]
  /** How far down the proposals are, in CSS pixels. */
  readonly defile: number
  /** The counsellor's language, while the screen is turned to the person, who may choose another; else null. */
  readonly langue: Language | null
}

/** A desk before anything was done at it. */
export const noPoste: Poste = { rangement: 'besoin', courant: null, deplies: [], defile: 0, langue: null }
