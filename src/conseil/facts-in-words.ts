import { questionIds } from '../../content/questions.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { phraseOf, type WordsOf } from '../parts/words-for.ts'

/** What is known of the person of a case, as sentences in the order of the questions; that one asks for oneself tells a counsellor nothing. */
export function factsInWords(facts: Facts, wordsOf: WordsOf): readonly string[] {
  return questionIds.flatMap((question) => {
    const choice = facts[question]
    if (choice === undefined || (question === 'profil' && choice === 'beneficiaire')) return []
    return [phraseOf(wordsOf(question), choice)]
  })
}
