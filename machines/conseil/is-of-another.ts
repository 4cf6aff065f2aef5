import { isNeed, isProfessional } from '../../content/asking.ts'
import type { Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { needOf } from './departage.ts'
import { groupes } from './groupes.ts'
import { isPointless } from './is-pointless.ts'

const ofProfessionals: readonly Question[] = groupes.professionnel

/** Whether a fact is of another case than this one, known as rules read it (`asRead`): what a professional tells, of a person; a need that is not this one's; what is pointless to ask. */
export function isOfAnother(question: Question, read: Facts): boolean {
  if (isNeed(question)) return question !== needOf(read)
  return (!isProfessional(read.profil) && ofProfessionals.includes(question)) || isPointless(question, read)
}
