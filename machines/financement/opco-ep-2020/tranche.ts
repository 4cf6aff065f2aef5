import type { Regle } from '../../../content/schema/bareme.ts'
import { sorted } from '../../../content/sorted.ts'

const prefix = 'tranche-'

/** The age bracket of a pay table, by its id (« 18-20 »); undefined for someone younger than the first. */
export function trancheDe(age: number, regles: readonly Regle[]): string | undefined {
  return sorted(
    regles.filter(({ id, valeur }) => id.startsWith(prefix) && valeur <= age),
    (a, b) => a.valeur - b.valeur,
  )
    .at(-1)
    ?.id.slice(prefix.length)
}
