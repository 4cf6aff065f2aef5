import { nameKey, type Commune, type Communes, type Territoire } from '../../content/lieux/communes.ts'
import {
  departementCodes,
  departements,
  isDepartement,
  type Departement,
} from '../../content/lieux/departements.ts'
import { findLieu, soundingLike } from '../../content/lieux/find-lieu.ts'

/** A place that a question names: a commune, or a département alone. */
export type Place = {
  readonly departement: Departement
  readonly commune: string | null
  readonly codesPostaux?: readonly string[]
  readonly territoire?: Territoire
}

/** A place, and what the question says beside it; a place of which we know nobody, elsewhere, is none. */
export type Placed = { readonly place: Place | null; readonly rest: string }

/** What tells a place from a word that is written the same. */
type Knowing = {
  /** Whether a word means something by itself: « rue », « long ». */
  readonly isOrdinary: (word: string) => boolean
  /** Whether a text names someone who has offices. */
  readonly namesSomeone: (text: string) => boolean
}

const anyWord = /[\p{L}\p{N}]+/gu
const longestName = 6
const shortestGuess = 4

const byName = new WeakMap<Communes, ReadonlyMap<string, Commune>>()

/** The communes by their names; of two that bear one name, the first. */
function named(communes: Communes): ReadonlyMap<string, Commune> {
  const known = byName.get(communes)
  if (known) return known
  const made = new Map<string, Commune>()
  for (const { key, commune } of communes.entries) if (!made.has(key)) made.set(key, commune)
  byName.set(communes, made)
  return made
}

function placeOf({ departement, nom, dans, codesPostaux, territoire }: Commune): Place {
  return { departement, commune: dans ?? nom, codesPostaux, territoire }
}

function departementNamed(key: string): Departement | undefined {
  const id = key.replaceAll(' ', '-')
  if (isDepartement(id)) return id
  return departements.find((one) => departementCodes[one] === key)
}

/** The place that some words are, if they are one whatever they stand beside. */
function placeNamed(key: string, communes: Communes): Place | undefined {
  if (/^\d{5}$/.test(key)) {
    const [commune] = communes.byPostcode.get(key) ?? []
    return commune && placeOf(commune)
  }
  const commune = key.length > 2 ? named(communes).get(key) : undefined
  return commune && placeOf(commune)
}

/** The place that a text sounds like: « valancienne ». */
function placeSounding(text: string, communes: Communes): Place | undefined {
  const [commune] = soundingLike(communes, text)
  return commune && placeOf(commune)
}

/** The place that a word is a slip away from, or begins; one that begins names in several départements, as « saint », is none. */
function placeBegun(word: string, communes: Communes): Place | undefined {
  if (word.length < shortestGuess) return undefined
  const lieu = findLieu(communes, word)
  const found = lieu.kind === 'communes' ? lieu.communes : lieu.kind === 'inconnue' ? lieu.proches : []
  const [commune] = found
  return commune && found.every(({ departement }) => departement === commune.departement)
    ? placeOf(commune)
    : undefined
}

/** The place that a whole question sounds like; or, when `nothing` else answers it, that it is a slip away from. */
export function placeMeant(query: string, communes: Communes, nothing: boolean): Place | undefined {
  const same = placeSounding(query, communes)
  if (same || !nothing || query.length <= shortestGuess + 1) return same
  return placeBegun(nameKey(query), communes)
}

/** The place that one word is nearly, or begins. */
function placeNear(word: string, communes: Communes): Place | undefined {
  if (word.length < shortestGuess) return undefined
  return placeSounding(word, communes) ?? placeBegun(word, communes)
}

/** The place that a question names, and the rest of it; null when it names none. */
export function placeIn(
  query: string,
  communes: Communes,
  { isOrdinary, namesSomeone }: Knowing,
): Placed | null {
  const words = [...query.matchAll(anyWord)].map(({ 0: text, index }) => ({
    key: nameKey(text),
    text,
    index,
  }))
  const without = (from: number, length: number): string => {
    const [first, last] = [words[from], words[from + length - 1]]
    if (!first || !last) return query
    return `${query.slice(0, first.index)} ${query.slice(last.index + last.text.length)}`.trim()
  }
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1)
    for (let from = words.length - length; from >= 0; from -= 1) {
      const key = words
        .slice(from, from + length)
        .map((word) => word.key)
        .join(' ')
      const rest = without(from, length)
      const departement = departementNamed(key)
      if (departement && (rest === '' || namesSomeone(rest)))
        return { place: { departement, commune: null }, rest }
      const place = placeNamed(key, communes)
      const told = !isOrdinary(key) || namesSomeone(rest)
      if (place && told) return { place, rest }
      if (communes.elsewhere.has(key) && told) return { place: null, rest }
    }
  for (const [from, { key: word }] of words.entries()) {
    const rest = without(from, 1)
    const place = isOrdinary(word) || !namesSomeone(rest) ? undefined : placeNear(word, communes)
    if (place) return { place, rest }
  }
  return null
}
