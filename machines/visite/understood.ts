import type { Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { asGiven, asRead } from './as-read.ts'

/** What was not told but follows from another fact that was, as rules read it: nobody has to be asked of it. */
export function understood(facts: Facts): Facts {
  const read = Object.entries(asRead(facts)) as [Question, string][]
  return Object.fromEntries(
    read.filter(([question, reponse]) => {
      if (facts[question] !== undefined) return false
      return asGiven([{ question, reponse, effet: 'remplit' }], facts).some(
        (one) => one.question !== question,
      )
    }),
  )
}
