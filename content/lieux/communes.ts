import { plain } from '../plain.ts'
import { sorted } from '../sorted.ts'
import { departementCodes, departementOf, type Departement } from './departements.ts'

/** What a commune is part of: a group of communes (EPCI), by two signs of our own, and its arrondissement (`595`). */
export type Territoire = { readonly epci: string; readonly arrondissement: string }

/** A commune of the region; with `dans`, a former commune, which is now part of another. */
export type Commune = {
  readonly nom: string
  readonly departement: Departement
  readonly codesPostaux: readonly string[]
  readonly territoire: Territoire
  readonly dans?: string
}

/** What a commune's line is found by: its name without accents or signs, with and without spaces. */
export type Entry = { readonly commune: Commune; readonly key: string; readonly squashed: string }

/** The communes of the region, ready to be looked through. */
export type Communes = {
  readonly entries: readonly Entry[]
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>
  /** The names of towns that are not of the region, and bear the name of none of its communes, as `nameKey` leaves them. */
  readonly elsewhere: ReadonlySet<string>
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

const collator = new Intl.Collator('fr')

/** What stands before a commune: the last figure of its arrondissement and its EPCI, where they are not those of the one before. */
const where = /^(?:(\d)([\da-z]{2}))?(.*)$/

/**
 * Reads the compact text that `writeCommunes` makes: one line a postcode (`0230020jAbbécourt,Autreville`), then, after an
 * empty line, one a former commune (`59Lomme>Lille`), then, after another, the towns elsewhere (`Agen,Ajaccio`).
 */
export function readCommunes(text: string): Communes {
  const [current = '', former = '', towns = ''] = text.split('\n\n')
  const known = new Map<string, Commune & { readonly codesPostaux: string[] }>()
  const byPostcode = new Map<string, readonly Commune[]>()
  let rank = ''
  let epci = ''
  for (const line of current.split('\n')) {
    const postcode = line.slice(0, 5)
    const departement = departementOf(postcode)
    if (!departement) continue
    const here = line
      .slice(5)
      .split(',')
      .map((said) => {
        const [, figure, group, nom = ''] = where.exec(said) ?? []
        if (figure !== undefined && group !== undefined) [rank, epci] = [figure, group]
        const territoire = { epci, arrondissement: departementCodes[departement] + rank }
        const commune = known.get(departement + nom) ?? { nom, departement, codesPostaux: [], territoire }
        known.set(departement + nom, commune)
        commune.codesPostaux.push(postcode)
        return commune
      })
    byPostcode.set(
      postcode,
      sorted(here, (one, other) => collator.compare(one.nom, other.nom)),
    )
  }
  const merged = former.split('\n').flatMap((line) => {
    const departement = departementOf(line)
    const [nom = '', dans = ''] = line.slice(2).split('>')
    const now = departement && known.get(departement + dans)
    return now ? [{ ...now, nom, dans }] : []
  })
  const entries = [...known.values(), ...merged].map(entryOf)
  const here = new Set(entries.map(({ key }) => key))
  const far = towns.split(',').map(nameKey)
  return { entries, byPostcode, elsewhere: new Set(far.filter((key) => key !== '' && !here.has(key))) }
}
