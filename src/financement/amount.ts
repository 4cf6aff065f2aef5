import type { TFunction } from 'i18next'
import type { Language } from '../../content/languages.ts'
import { total, type Ligne, type Reponse } from '../../machines/financement/reponse.ts'
import { readEuros } from '../formats.ts'

/** Turns two bounds into the words of a screen. */
export type Say = { readonly t: TFunction; readonly language: Language }

/** An amount, or « de … à … » where the rule gives a range. */
export function readAmount(min: number, max: number, { t, language }: Say): string {
  const [low, high] = [readEuros(min, language), readEuros(max, language)]
  return max > min ? t('financement.de-a', { min: low, max: high }) : low
}

/** The amount of one line. */
export function readLine({ montant, 'montant-max': max = montant }: Ligne, say: Say): string {
  return readAmount(montant, max, say)
}

/** Whether an amount is a range: the rule leaves a doubt. */
export function isRange(reponse: Reponse): boolean {
  const { min, max } = total(reponse)
  return max > min
}

/** Everything that is paid, in one sentence; a minimum wage is not paid by anyone but the employer. */
export function readTotal(reponse: Reponse, say: Say): string {
  const { min, max } = total(reponse)
  const wage = reponse.lignes.some(({ id }) => id === 'salaire-minimum')
  const montant = readAmount(min, max, say)
  return wage ? say.t('financement.au-moins', { montant }) : say.t('financement.total', { montant })
}

/** An answer as one short note for the plan: who pays, how much in all, the date of the rule. */
export function noteOf(reponse: Reponse, nom: string, say: Say): string {
  return say.t('financement.note', { nom, montant: readTotal(reponse, say), date: reponse.source.date })
}
