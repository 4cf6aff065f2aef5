import { createRequire } from 'node:module'
import type { Territoire } from '../lieux/communes.ts'
import { departementOf } from '../lieux/departements.ts'

/** A commune as the package gives it. */
type Raw = {
  readonly code: string
  readonly nom: string
  readonly departement: string
  readonly type: string
  readonly arrondissement?: string
  readonly population?: number
  readonly chefLieu?: string
  readonly codesPostaux?: readonly string[]
}

/** A group of communes (EPCI) as the package gives it. */
type RawEpci = { readonly code: string; readonly membres: readonly { readonly code: string }[] }

/** A commune with its official code. */
export type Insee = {
  readonly code: string
  readonly nom: string
  readonly codesPostaux: readonly string[]
  readonly population: number
  readonly territoire: Territoire
}

const collator = new Intl.Collator('fr')
const require = createRequire(import.meta.url)
let read: { readonly here: readonly Raw[]; readonly elsewhere: readonly Raw[] } | undefined
let grouped: ReadonlyMap<string, string> | undefined

/** The communes of the region and those elsewhere, of today and of before, read once from `@etalab/decoupage-administratif`. */
function raw(): NonNullable<typeof read> {
  if (read) return read
  const all = require('@etalab/decoupage-administratif/data/communes.json') as readonly Raw[]
  const isHere = ({ departement }: Raw): boolean => departementOf(departement) !== undefined
  read = { here: all.filter(isHere), elsewhere: all.filter((one) => !isHere(one)) }
  return read
}

/** A name as it is written here. */
function written(nom: string): string {
  return nom.replaceAll("'", '’')
}

/** A town elsewhere has at least so many inhabitants when people of the region may name it. */
const town = 20_000

/** Towns across the border, of which the package says nothing. */
const abroad = [
  'Anvers',
  'Bruxelles',
  'Charleroi',
  'Courtrai',
  'Gand',
  'Genève',
  'Liège',
  'Londres',
  'Luxembourg',
  'Mouscron',
  'Namur',
  'Ostende',
  'Tournai',
]

/** The towns that are not of the region, by their names. */
function elsewhere(): readonly string[] {
  const far = raw().elsewhere.filter(
    ({ type, population = 0 }) => type === 'commune-actuelle' && population >= town,
  )
  return [...new Set([...far.map(({ nom }) => written(nom)), ...abroad])].toSorted(collator.compare)
}

/** The EPCI of each commune of the region, by the code of the commune: its rank among those of the region, in two signs. */
function epcis(): ReadonlyMap<string, string> {
  if (grouped) return grouped
  const all = require('@etalab/decoupage-administratif/data/epci.json') as readonly RawEpci[]
  const ours = all.filter(({ membres }) => membres.some(({ code }) => departementOf(code) !== undefined))
  const ranked = ours.toSorted((one, other) => one.code.localeCompare(other.code))
  grouped = new Map(
    ranked.flatMap(({ membres }, rank) =>
      membres.map(({ code }) => [code, rank.toString(36).padStart(2, '0')] as const),
    ),
  )
  return grouped
}

/** The communes of today, with their official codes. */
export function communesInsee(): readonly Insee[] {
  return raw()
    .here.filter(({ type }) => type === 'commune-actuelle')
    .map(({ code, nom, codesPostaux = [], population = 0, arrondissement = '' }) => ({
      code,
      nom: written(nom),
      codesPostaux,
      population,
      territoire: { epci: epcis().get(code) ?? '', arrondissement },
    }))
}

/** Former communes whose name is no longer that of a commune, with the one they are part of. */
function former(current: readonly Insee[]): readonly string[] {
  const byCode = new Map(current.map((commune) => [commune.code, commune]))
  return raw().here.flatMap(({ type, nom, chefLieu }) => {
    const now = byCode.get(chefLieu ?? '')
    if (type === 'commune-actuelle' || !now) return []
    const departement = now.code.slice(0, 2)
    const name = written(nom)
    const taken = current.some((one) => one.nom === name && one.code.startsWith(departement))
    return taken ? [] : [`${departement}${name}>${now.nom}`]
  })
}

/** What a commune is part of, in three signs: the last figure of its arrondissement, and its EPCI. */
function whereOf({ territoire: { epci, arrondissement } }: Insee): string {
  return arrondissement.slice(2) + epci
}

/** Every commune of the region, and the towns elsewhere, as the compact text that `readCommunes` reads: 24 kB once compressed, 1.5 of which say what each is part of, 2 the towns elsewhere. */
export function writeCommunes(): string {
  const current = communesInsee()
  const known = new Map<string, Insee[]>()
  for (const commune of current)
    for (const postcode of commune.codesPostaux)
      known.set(postcode, [...(known.get(postcode) ?? []), commune])
  let before = ''
  const lines = [...known]
    .toSorted(([a], [b]) => collator.compare(a, b))
    .map(([postcode, here]) => {
      const named = here
        .map((commune) => ({ ...commune, where: whereOf(commune) }))
        .toSorted(
          (one, other) => one.where.localeCompare(other.where) || collator.compare(one.nom, other.nom),
        )
        .map(({ nom, where }) => {
          const changed = where !== before
          before = where
          return changed ? where + nom : nom
        })
      return postcode + named.join(',')
    })
  return [lines.join('\n'), former(current).join('\n'), elsewhere().join(',')].join('\n\n')
}
