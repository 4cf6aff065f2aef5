import {
  agentPublic,
  alternant,
  demandeurEmploi,
  esat,
  independant,
  premiersReperes,
  salarie,
  scolaire,
  stagiaireFormation,
} from './beneficiaires.ts'
import { employeur, referentHandicap } from './professionnels.ts'

export { entree } from './entree.ts'

/** One chart a parcours, by the id of its content. */
export const charts = {
  'demandeur-emploi': demandeurEmploi,
  salarie,
  'agent-public': agentPublic,
  independant,
  alternant,
  'stagiaire-formation': stagiaireFormation,
  esat,
  scolaire,
  'premiers-reperes': premiersReperes,
  'referent-handicap': referentHandicap,
  employeur,
} as const

/** A parcours that has a chart. */
export type ParcoursId = keyof typeof charts
