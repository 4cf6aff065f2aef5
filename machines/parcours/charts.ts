import { demandeurEmploi } from './demandeur-emploi.ts'
import { premiersReperes } from './premiers-reperes.ts'
import { professionnels } from './professionnels.ts'

export { entree } from './entree.ts'

/** One chart a parcours, by the id of its content. */
export const charts = {
  'demandeur-emploi': demandeurEmploi,
  'premiers-reperes': premiersReperes,
  professionnels,
} as const

/** A parcours that has a chart. */
export type ParcoursId = keyof typeof charts
