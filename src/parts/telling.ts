import { unknown, type Question } from '../../content/questions.ts'
import type { Reason } from '../../machines/regles/eligibility.ts'

/** What few answer alike, and proposals turn on: a health, a title, a contract. */
const decisive: readonly Question[] = [
  'handicap',
  'inaptitude',
  'arret',
  'at-mp',
  'incapacite-10',
  'exposition',
  'titre',
  'sante-declaree',
  'contrat',
]

/** What many answer alike: who one is, and where. */
const common: readonly Question[] = [
  'motif',
  'employeur',
  'accompagnement',
  'age',
  'statut',
  'departement',
  'profil',
]

function rankOf(question: Question): number {
  const [first, last] = [decisive.indexOf(question), common.indexOf(question)]
  if (first !== -1) return first
  return decisive.length + 1 + last
}

/** How soon a reason is told, the least first: of what speaks for a proposal the most decisive fact; of what is to check, what nobody told yet. */
export function telling({ question, reponse, effet }: Reason): number {
  if (effet === 'remplit') return rankOf(question)
  return effet === 'a-verifier' && reponse !== null && reponse !== unknown ? 1 : 0
}
