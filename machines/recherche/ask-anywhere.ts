import { nearMe } from '../../content/search/near-me.ts'
import { nameKey, type Communes } from '../../content/lieux/communes.ts'
import { plain } from '../../content/plain.ts'
import { sorted } from '../../content/sorted.ts'
import type { Searchable } from '../../content/search/document.ts'
import type { Ask, Found } from './open-search.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { placeIn, type Place } from './place-in.ts'

/** What answers a question, and the place that it names, if it names one. */
export type Anywhere = { readonly found: readonly Found[]; readonly place: Place | null }

/** A question that may name a place: « mdph arras ». */
export type AskAnywhere = (query: string) => Anywhere

/** From this score on, a question is the name of what is found. */
const name = 1.8

/** A number as one writes it to call it: « 3949 » is « 39 49 ». */
function inPairs(query: string): string {
  const digits = plain(query.trim())
  return /^(?:\d\d){2,5}$/.test(digits) ? digits.replaceAll(/\d\d(?=\d)/g, '$& ') : ''
}

/** Whether a document has an office in a commune. */
function isThere({ document }: Found, commune: string | null): boolean {
  if (commune === null) return false
  const key = ` ${nameKey(commune)}`
  return document.texts.lieux?.some((lieu) => ` ${nameKey(lieu)}`.endsWith(key)) ?? false
}

/** A search that knows the communes of the region: what is asked beside the place is looked for, then those who are there. */
export function askAnywhere(searchable: Searchable, ask: Ask, communes: () => Communes): AskAnywhere {
  let ordinary: ReadonlySet<string> | undefined
  const isOrdinary = (word: string): boolean => (ordinary ??= ordinaryWords(searchable)).has(word)
  const namesSomeone = (text: string): boolean => {
    const [found] = ask(text)
    return found?.document.kind === 'acteur' && found.score > name
  }
  return (query) => {
    const placed = query.trim() === '' ? null : placeIn(query, communes(), { isOrdinary, namesSomeone })
    if (!placed) {
      const found = ask(query)
      return { found: found.length > 0 ? found : ask(inPairs(query)), place: null }
    }
    const { place, rest } = placed
    const asked = ask(rest)
    if (asked.length > 0) return { found: asked, place }
    const near = ask(nearMe).filter(({ said, document }) => said !== null || document.kind === 'page')
    const rank = (one: Found): number =>
      one.document.kind === 'page' ? 2 : isThere(one, place.commune) ? 0 : 1
    return { found: sorted(near, (a, b) => rank(a) - rank(b)), place }
  }
}
