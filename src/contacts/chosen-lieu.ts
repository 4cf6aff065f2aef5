import type { Territoire } from '../../content/lieux/communes.ts'
import { isDepartement, type Departement } from '../../content/lieux/departements.ts'
import { unknown } from '../../content/questions.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

/** Where the person says they live: a département of the region, or elsewhere; the commune when they chose one. */
export type ChosenLieu = {
  readonly departement: Departement | 'ailleurs'
  readonly commune: string | null
  /** Those of the commune. */
  readonly codesPostaux?: readonly string[]
  /** What the commune is part of. */
  readonly territoire?: Territoire
}

/** A place of the region. */
export type LieuIn = ChosenLieu & { readonly departement: Departement }

/** Whether the place that was chosen is in the region. */
export function isIn(lieu: ChosenLieu): lieu is LieuIn {
  return lieu.departement !== 'ailleurs'
}

/** The commune that was chosen, unless the answers say that the person lives in another département. */
export function communeFor(lieu: ChosenLieu | null, facts: Facts | null): LieuIn | null {
  if (lieu === null || !isIn(lieu) || lieu.commune === null) return null
  const { departement = unknown } = facts ?? {}
  return departement === unknown || departement === lieu.departement ? lieu : null
}

/** Where the answers of the visit say the person lives; null when they do not. */
export function lieuOfFacts(facts: Facts | null): ChosenLieu | null {
  const answer = facts?.departement
  if (isDepartement(answer)) return { departement: answer, commune: null }
  return answer === undefined || answer === unknown ? null : { departement: 'ailleurs', commune: null }
}
