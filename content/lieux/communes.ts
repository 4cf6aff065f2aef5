import { plain } from '../plain.ts'
import { departementOf, type Departement } from './departements.ts'

/** A commune of the region; with `dans`, a former commune, which is now part of another. */
export type Commune = {
  readonly nom: string
  readonly departement: Departement
  readonly codesPostaux: readonly string[]
  readonly dans?: string
}

/** What a commune's line is found by: its name without accents or signs, with and without spaces. */
export type Entry = { readonly commune: Commune; readonly key: string; readonly squashed: string }

/** The communes of the region, ready to be looked through. */
export type Communes = {
  readonly entries: readonly Entry[]
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>
}

/** The name of a place as it is compared: no accents, no signs, « st » in full. */
export function nameKey(text: string): string {
  return plain(text)
    .replaceAll(/[^a-z\d]+/g, ' ')
    .trim()
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\bste\b/g, 'sainte')
}

/** A commune with what it is found by. */
export function entryOf(commune: Commune): Entry {
  const key = nameKey(commune.nom)
  return { commune, key, squashed: key.replaceAll(' ', '') }
}

/**
 * Reads the compact text that `writeCommunes` makes: one line a postcode (`02300Abbécourt,Autreville`), then, after an
 * empty line, one a former commune (`59Lomme>Lille`).
 */
export function readCommunes(text: string): Communes {
  const [current = '', former = ''] = text.split('\n\n')
  const known = new Map<string, Commune & { readonly codesPostaux: string[] }>()
  const byPostcode = new Map<string, Commune[]>()
  for (const line of current.split('\n')) {
    const postcode = line.slice(0, 5)
    const departement = departementOf(postcode)
    if (!departement) continue
    const here = line
      .slice(5)
      .split(',')
      .map((nom) => {
        const commune = known.get(departement + nom) ?? { nom, departement, codesPostaux: [] }
        known.set(departement + nom, commune)
        commune.codesPostaux.push(postcode)
        return commune
      })
    byPostcode.set(postcode, here)
  }
  const merged = former.split('\n').flatMap((line) => {
    const departement = departementOf(line)
    const [nom = '', dans = ''] = line.slice(2).split('>')
    const now = departement && known.get(departement + dans)
    return now ? [{ nom, departement, codesPostaux: now.codesPostaux, dans }] : []
  })
  return { entries: [...known.values(), ...merged].map(entryOf), byPostcode }
}
