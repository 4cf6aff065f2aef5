import type { Question } from '../../content/questions.ts'

/** What is left to find out for a proposal, and of whom. */
export type AVoir = {
  readonly question: Question
  readonly aQui: string
  /** What was told of it, in a sentence: whether it suits is left to whom one contacts; null when nothing was. */
  readonly dit: string | null
  /** Whether that tells of health. */
  readonly sante: boolean
}
