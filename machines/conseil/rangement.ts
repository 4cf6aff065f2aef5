import { sorted } from '../../content/sorted.ts'
import { ranks } from '../regles/eligibility.ts'
import type { Constat } from './constat.ts'

/** The orders that proposals can be put in. */
export const ordres = ['besoin', 'verdict', 'delai'] as const

/** An order of proposals. */
export type Rangement = (typeof ordres)[number]

type Piste = Constat['propositions'][number]

/** The proposals in an order: as the person sees them, what is possible first, or what answers soonest (`delais`, in days; unknown comes last). */
export function ranger(
  pistes: readonly Piste[],
  rangement: Rangement,
  delais: Readonly<Record<string, number | undefined>>,
): readonly Piste[] {
  if (rangement === 'verdict') return sorted(pistes, (a, b) => ranks[b.verdict] - ranks[a.verdict])
  if (rangement === 'delai')
    return sorted(pistes, (a, b) => (delais[a.id] ?? Infinity) - (delais[b.id] ?? Infinity))
  return pistes
}
