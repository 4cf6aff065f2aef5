import { nearMe } from '../../content/search/near-me.ts'
import { nameKey, type Communes } from '../../content/lieux/communes.ts'
import { plain } from '../../content/plain.ts'
import { sorted } from '../../content/sorted.ts'
import { dialled, readTelephone } from '../../content/telephone.ts'
import type { Searchable } from '../../content/search/document.ts'
import type { Ask, Found } from './open-search.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { placeIn, placeMeant, type Place, type Placed } from './place-in.ts'

/** What answers a question, and the place that it names, if it names one. */
export type Anywhere = { readonly found: readonly Found[]; readonly place: Place | null }

/** A question that may name a place: « mdph arras ». */
export type AskAnywhere = (query: string) => Anywhere

/** From this score on, a question is the name of what is found. */
const name = 1.8

/** The phone number that a question is, as it is dialled; null when it is none. */
function numberIn(query: string): string | null {
  const number = readTelephone(plain(query).trim())
  return number === undefined ? null : dialled(number)
}

/** Whether a document has an office in a commune. */
function isThere({ document }: Found, commune: string | null): boolean {
  if (commune === null) return false
  const key = ` ${nameKey(commune)}`
  return document.texts.lieux?.some((lieu) => ` ${nameKey(lieu)}`.endsWith(key)) ?? false
}

/** Whether a number is one of those of a document, and not a part of another. */
function isReachedBy({ document }: Found, number: string): boolean {
  return document.texts.lieux?.includes(number) ?? false
}

/** A search that knows the communes of the region: what is asked beside the place is looked for, then those who are there. */
export function askAnywhere(searchable: Searchable, ask: Ask, communes: () => Communes): AskAnywhere {
  let ordinary: ReadonlySet<string> | undefined
  const isOrdinary = (word: string): boolean => (ordinary ??= ordinaryWords(searchable)).has(word)
  const namesSomeone = (text: string): boolean => {
    const [found] = ask(text)
    return found?.document.kind === 'acteur' && found.score > name
  }
  /** The place that a question is, misspelt, when nobody says it of anything else: « dunkerke ». */
  const misspelt = (query: string, answers: readonly Found[]): Placed | null => {
    const meant =
      isOrdinary(nameKey(query)) || answers.some(({ said, score }) => said !== null || score > name)
    const place = meant ? undefined : placeMeant(query, communes(), answers.length === 0)
    return place ? { place, rest: '' } : null
  }
  return (query) => {
    const number = numberIn(query)
    const holders = number === null ? [] : ask(number).filter((one) => isReachedBy(one, number))
    const isFiche = ({ document }: Found): boolean => document.kind === 'fiche'
    if (holders.length > 0 || (number?.length ?? 0) > 4)
      return { found: sorted(holders, (a, b) => Number(isFiche(a)) - Number(isFiche(b))), place: null }
    const placed = query.trim() === '' ? null : placeIn(query, communes(), { isOrdinary, namesSomeone })
    const answers = placed ? [] : ask(query)
    const meant = placed ?? misspelt(query, answers)
    if (!meant) return { found: answers, place: null }
    const { place, rest } = meant
    const asked = ask(rest)
    if (asked.length > 0) return { found: asked, place }
    const near = ask(nearMe)
      .filter(({ said, document }) => said !== null || document.kind === 'page')
      .map((one): Found => ({ ...one, said: nearMe }))
    const rank = (one: Found): number =>
      one.document.kind === 'page' ? 2 : isThere(one, place?.commune ?? null) ? 0 : 1
    return { found: sorted(near, (a, b) => rank(a) - rank(b)), place }
  }
}
