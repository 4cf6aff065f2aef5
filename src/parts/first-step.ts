import { audienceOf } from '../../machines/orientation/audience.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

type Steps = { readonly premierPas: string; readonly premierPasPro: string | null }

/** The first step of a fiche, worded for who reads it: a professional when the answers say so. */
export function firstStep({ premierPas, premierPasPro }: Steps, facts: Facts | null): string {
  return (facts !== null && audienceOf(facts) !== 'beneficiaire' ? premierPasPro : null) ?? premierPas
}
