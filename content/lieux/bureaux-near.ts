import { sorted } from '../sorted.ts'
import { nameKey, type Territoire } from './communes.ts'
import type { Departement } from './departements.ts'

/** Where someone lives: a département; a commune, its postcodes and what it is part of when they are known. */
export type Lived = {
  readonly departement: Departement
  readonly commune: string | null
  readonly codesPostaux?: readonly string[] | undefined
  readonly territoire?: Territoire | undefined
}

type Placed = {
  readonly adresse?: string | undefined
  readonly departements?: readonly string[] | undefined
  readonly territoire?: Territoire | undefined
  /** Its place among all, the first of the largest communes first. */
  readonly rang: number
}

/** The offices of a place: those of the commune; when there are none, those around, the largest communes first; the others. */
export type BureauxNear<B> = {
  readonly near: readonly B[]
  readonly around: readonly B[]
  readonly others: readonly B[]
}

const postal = /(\d{5}) ([^,]+)$/

/** The first of these lists that holds something. */
function firstOf<B>(lists: readonly (() => readonly B[])[]): readonly B[] {
  for (const list of lists) {
    const found = list()
    if (found.length > 0) return found
  }
  return []
}

/**
 * The offices of someone's commune, else those that share a postcode with it; else, around, those of its group of communes
 * (EPCI), else of its arrondissement; and the others of their département.
 */
export function bureauxNear<B extends Placed>(
  bureaux: readonly B[],
  { departement, commune, codesPostaux = [], territoire }: Lived,
): BureauxNear<B> {
  const here = bureaux.filter(({ departements: served }) => served?.includes(departement) ?? true)
  const at = ({ adresse = '' }: B): readonly string[] => postal.exec(adresse)?.slice(1) ?? []
  const within = (kind: keyof Territoire) => () =>
    here.filter((one) => territoire !== undefined && one.territoire?.[kind] === territoire[kind])
  const near = firstOf([
    () => here.filter((one) => commune !== null && nameKey(at(one)[1] ?? '') === nameKey(commune)),
    () => here.filter((one) => codesPostaux.includes(at(one)[0] ?? '')),
  ])
  const around =
    near.length > 0 || commune === null
      ? []
      : sorted(firstOf([within('epci'), within('arrondissement')]), (one, other) => one.rang - other.rang)
  return { near, around, others: here.filter((one) => !near.includes(one) && !around.includes(one)) }
}
