import { isProfessional } from '../../content/asking.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { Question } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

/** Whether the answers are about someone else: a person that one supports, or a professional's. */
export function isForSomeone({ profil }: Facts): boolean {
  return profil === 'proche' || isProfessional(profil)
}

/** The words of a question about someone else; those of the person where it has no others. */
export function wordsOfSomeone({ questions, tiers }: QuestionsPage): WordsOf {
  return (question) => tiers[question] ?? questions[question]
}

/** The words of a question as it is asked: of the person, or about someone else. */
export function wordsFor(page: QuestionsPage, facts: Facts): WordsOf {
  return isForSomeone(facts) ? wordsOfSomeone(page) : (question) => page.questions[question]
}

/** Gives the words of a question. */
export type WordsOf = (question: Question) => TexteQuestion

/** An answer as a sentence said to the person; its id when the words do not know it. */
export function phraseOf(words: TexteQuestion, choice: string): string {
  return words.reponses[choice]?.phrase ?? choice
}
