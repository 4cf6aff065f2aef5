import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import type { Question } from '../questions.ts'
import type { TexteQuestion } from '../schema/question.ts'

/** The words that questions need: their own, and the names of the steps. */
export type QuestionsPage = {
  readonly questions: Readonly<Record<Question, TexteQuestion>>
  /** The same about someone else, where the words differ. */
  readonly tiers: Content['words'][Language]['tiers']
  /** The name of each step; where the situation is asked, there is none. */
  readonly etapes: Readonly<Record<string, string>>
}

/** The steps in which the situation is asked, whatever the parcours. */
const general = new Set(['accompagnement', 'compensation'])

/** The words that questions need, in one language. */
export function questionsPage(content: Content, language: Language): QuestionsPage {
  return {
    questions: content.words[language].questions,
    tiers: content.words[language].tiers,
    etapes: Object.fromEntries(
      Object.values(content.etapes)
        .filter(({ id }) => !general.has(id))
        .map(({ id, titre }) => [id, titre[language]]),
    ),
  }
}
