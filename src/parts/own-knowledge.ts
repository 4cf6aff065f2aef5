import type { Question } from '../../content/questions.ts'

/** What people know of themselves: they answer here if they wish, and ask it of nobody unless they said that they do not know. */
export const ownKnowledge: ReadonlySet<Question> = new Set<Question>([
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
