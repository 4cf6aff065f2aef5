import type { TFunction } from 'i18next'
import type { Knowledge } from '../../content/content.ts'
import type { Resumes } from '../../content/pages/resumes.ts'
import type { WordsOf } from './words-for.ts'

/** What turns decisions into words. */
export type Voice = {
  readonly knowledge: Knowledge
  readonly resumes: Resumes
  readonly t: TFunction
  readonly hrefOf: (id: string) => string
  readonly wordsOf: WordsOf
}
