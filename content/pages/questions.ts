import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import type { Question } from '../questions.ts'
import type { TexteQuestion } from '../schema/question.ts'

/** The words that questions need. */
export type QuestionsPage = {
  readonly questions: Readonly<Record<Question, TexteQuestion>>
  /** The same about someone else, where the words differ. */
  readonly tiers: Content['words'][Language]['tiers']
}

/** The words that questions need, in one language. */
export function questionsPage(content: Content, language: Language): QuestionsPage {
  return {
    questions: content.words[language].questions,
    tiers: content.words[language].tiers,
  }
}
