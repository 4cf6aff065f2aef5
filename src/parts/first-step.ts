import type { Facts } from '../../machines/regles/eligibility.ts'
import { isProfessional } from './words-for.ts'

type Steps = { readonly premierPas: string; readonly premierPasPro: string | null }

/** The first step of a fiche, worded for who reads it: a professional when the answers say so. */
export function firstStep({ premierPas, premierPasPro }: Steps, facts: Facts | null): string {
  return (facts !== null && isProfessional(facts) ? premierPasPro : null) ?? premierPas
}
