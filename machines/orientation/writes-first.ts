import type { Facts } from '../regles/eligibility.ts'
import { audienceOf } from './audience.ts'

/** Whether addresses to write to stand before numbers: for a person who hears little or nothing, or whoever asks with them. */
export function writesFirst(facts: Facts): boolean {
  return facts.handicap === 'auditif' && audienceOf(facts) === 'beneficiaire'
}
