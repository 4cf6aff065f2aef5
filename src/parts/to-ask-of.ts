import { unknown, type Question } from '../../content/questions.ts'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

/** What people know of themselves: they answer here if they wish, and ask it of nobody unless they said that they do not know. */
const ownKnowledge: ReadonlySet<Question> = new Set<Question>([
  'profil',
  'statut',
  'accompagnement',
  'departement',
  'age',
  'rsa',
  'sante-declaree',
  'arret',
  'handicap',
  'motif',
  'besoin',
  'contrat',
  'employeur',
  'diplome',
  'secteur',
  'origine',
  'cadre',
  'suivi-insuffisant',
  'appui-en-formation',
  'besoin-referent',
  'besoin-employeur',
])

/** What is left to ask of others: what only they know, and what the person said not to know. */
export function toAskOf({ aDemander }: Pick<Orientation, 'aDemander'>, facts: Facts): readonly Question[] {
  return aDemander.filter((question) => !ownKnowledge.has(question) || facts[question] === unknown)
}
