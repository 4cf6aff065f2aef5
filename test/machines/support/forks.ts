import type { Question } from '../../../content/questions.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'

/** The question that tells the branches of each parcours apart. */
export const forks: Readonly<Record<ParcoursId, Question>> = {
  'demandeur-emploi': 'besoin',
  salarie: 'besoin',
  'agent-public': 'besoin',
  independant: 'besoin',
  alternant: 'besoin',
  'stagiaire-formation': 'besoin',
  esat: 'besoin',
  scolaire: 'besoin',
  'premiers-reperes': 'besoin',
  'referent-handicap': 'besoin-referent',
  employeur: 'besoin-employeur',
}
