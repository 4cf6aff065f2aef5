import type { Question } from '../../content/questions.ts'
import type { Facts } from './eligibility.ts'

/** Facts without what is known of one question. */
export function withoutFact(facts: Facts, question: Question): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([one]) => one !== question))
}
