import { audiences, type Audience } from '../../content/audiences.ts'
import type { Facts } from '../regles/eligibility.ts'
import { impliedBy } from '../visite/implied.ts'

/** Who reads and calls: a professional when the answers say so, else the person or someone close to them. */
export function audienceOf(facts: Facts): Audience {
  const { profil } = impliedBy(facts)
  return audiences.find((audience) => audience === profil) ?? 'beneficiaire'
}
