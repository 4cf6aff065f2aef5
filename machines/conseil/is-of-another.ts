import { isNeed } from '../../content/asking.ts'
import { unknown, type Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { needOf } from './departage.ts'
import { groupes } from './groupes.ts'
import { isPointless } from './is-pointless.ts'

const ofProfessionals: readonly Question[] = groupes.professionnel

/** Whether a fact is of another case than this one: what a professional tells, of a person; a need that is not this one's; what is pointless to ask. */
export function isOfAnother(question: Question, facts: Facts): boolean {
  const { profil = unknown } = facts
  if (isNeed(question)) return question !== needOf(facts)
  const isPro = profil === 'referent-handicap' || profil === 'employeur'
  return (!isPro && ofProfessionals.includes(question)) || isPointless(question, facts)
}
