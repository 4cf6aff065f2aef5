import { nameKey } from './communes.ts'
import type { Departement } from './departements.ts'

/** Where someone lives: a département; a commune and its postcodes when they are known. */
type Place = {
  readonly departement: Departement
  readonly commune: string | null
  readonly codesPostaux?: readonly string[] | undefined
}

type Placed = { readonly adresse?: string | undefined; readonly departements?: readonly string[] | undefined }

const postal = /(\d{5}) ([^,]+)$/

/** The offices of someone's commune, else those that share a postcode with it; and the others of their département. */
export function bureauxNear<B extends Placed>(
  bureaux: readonly B[],
  { departement, commune, codesPostaux = [] }: Place,
): { readonly near: readonly B[]; readonly others: readonly B[] } {
  const here = bureaux.filter(({ departements: served }) => served?.includes(departement) ?? true)
  const at = ({ adresse = '' }: B): readonly string[] => postal.exec(adresse)?.slice(1) ?? []
  const named = here.filter((one) => commune !== null && nameKey(at(one)[1] ?? '') === nameKey(commune))
  const near = named.length > 0 ? named : here.filter((one) => codesPostaux.includes(at(one)[0] ?? ''))
  return { near, others: here.filter((one) => !near.includes(one)) }
}
