import type { Reponse } from '../../machines/financement/reponse.ts'
import { readTotal, type Say } from './amount.ts'

/** An answer as one short note for the plan: who pays, how much in all, the date of the rule. */
export function noteOf(reponse: Reponse, nom: string, say: Say): string {
  return say.t('financement.note', { nom, montant: readTotal(reponse, say), date: reponse.source.date })
}
