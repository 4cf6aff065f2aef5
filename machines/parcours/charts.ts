import { agentPublic } from './agent-public.ts'
import { alternant } from './alternant.ts'
import { demandeurEmploi } from './demandeur-emploi.ts'
import { employeur } from './employeur.ts'
import { esat } from './esat.ts'
import { independant } from './independant.ts'
import { premiersReperes } from './premiers-reperes.ts'
import { referentHandicap } from './referent-handicap.ts'
import { salarie } from './salarie.ts'
import { scolaire } from './scolaire.ts'
import { stagiaireFormation } from './stagiaire-formation.ts'

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
