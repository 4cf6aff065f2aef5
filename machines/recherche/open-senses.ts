import type { Language } from '../../content/languages.ts'
import { means, type Courant, type Document, type Searchable } from '../../content/search/document.ts'
import { isEmpty, keysIn, keysOfAcronym, wordsIn } from '../../content/search/words.ts'
import type { Unit } from './query-plan.ts'

/** What a person means by some of the words: the ones that say it, and the documents that help, the best first. */
export type Sense = {
  /** What people type, when it is no name of the documents. */
  readonly said: string | null
  readonly keys: readonly string[]
  readonly vers: readonly number[]
  /** The ranks of the words of the question that it answers; none when it is said in words that say nothing alone. */
  readonly units: readonly number[]
  /** How nearly it was typed: « aidant » is hardly « aide », « ne plus travailler » is more than « travailler ». */
  readonly nearness: number
}

type Phrase = Pick<Sense, 'said' | 'keys' | 'vers'> & { readonly text: string }

/** Finds what a person means by their words. */
type Senses = {
  /** What they said whole. */
  readonly understand: (units: readonly Unit[], query: string) => readonly Sense[]
  /**
   * What a part of something that people type hints at: « panique » is only said of panic attacks. A word that is part of
   * several things hints at none.
   */
  readonly hints: (units: readonly Unit[]) => readonly Sense[]
}

/** The keys of each thing that people type. */
function keysOf({ mots, cles }: Courant, language: Language): readonly (readonly string[])[] {
  return mots.map((mot, index) => cles?.[index]?.split(' ').filter(Boolean) ?? keysIn(mot, language))
}

/** The keys of all that people type. */
export function keysOfCourants(courants: readonly Courant[], language: Language): readonly string[] {
  return courants.flatMap((courant) => keysOf(courant, language).flat())
}

/** The words of a text, as they are written, one space between. */
function inLetters(text: string): string {
  return ` ${wordsIn(text)
    .map(({ letters }) => letters)
    .join(' ')} `
}

/** The words of a text that say something, as they are written. */
function lettersIn(text: string, language: Language): readonly string[] {
  return wordsIn(text).flatMap(({ letters }) => (isEmpty(letters, language) ? [] : [letters]))
}

/** How an OPCO is meant by a trade it is for: « opco coiffure ». */
function tradesOf({ kind, texts: { metiers = [], secteurs = [] } }: Document): readonly string[] {
  return kind === 'opco' ? [...metiers, ...secteurs].map((trade) => `opco ${trade}`) : []
}

/** The names of a document, each a way to mean it. */
function namesOf(document: Document, id: number, language: Language): readonly Phrase[] {
  const { kind, texts } = document
  const { sigle = [], titre = [], alias = [] } = texts
  const acronyms = sigle.flatMap((one) => one.split(means)[0]?.split(' / ') ?? [])
  const spelt = acronyms.map((text) => ({ text, keys: keysOfAcronym(text, language).slice(-1) }))
  const named = (kind === 'mot' ? [] : [...titre, ...alias, ...tradesOf(document)]).map((text) => ({
    text,
    keys: keysIn(text, language),
  }))
  return [...spelt, ...named]
    .filter(({ keys }) => keys.length > 0)
    .map(({ text, keys }) => ({ said: null, keys: [...new Set(keys)], vers: [id], text }))
}

/** How many letters of a word being typed are enough to take it for what it begins. */
const begun = 4

/** Which of the keys of a phrase one word of a question is; those of an unfinished word, what it begins. */
function keysOfUnit({ terms, glued }: Unit, known: readonly string[]): readonly string[] {
  const said = terms.flatMap(({ key, others, begins, whole }) => {
    const starts =
      begins !== null && !whole && begins.length >= begun ? known.filter((one) => one.startsWith(begins)) : []
    return [key, ...others, ...starts]
  })
  return glued === null ? said : [glued, ...said]
}

/** Whether a sense says less than another about the same words, or the same again. */
function isLess(one: Sense, other: Sense, isLater: boolean): boolean {
  if (!one.units.every((rank) => other.units.includes(rank))) return false
  const [more, keys] = [other.units.length - one.units.length, other.keys.length - one.keys.length]
  if (more > 0 || keys !== 0) return more > 0 || keys > 0
  if (other.nearness !== one.nearness) return other.nearness > one.nearness
  return isLater && other.vers === one.vers
}

/** Leaves out what tears others apart: « formation … aide », where « aide soignante » was typed in a row. */
function untorn(all: readonly Sense[]): readonly Sense[] {
  const inARow = all.filter(({ keys, nearness }) => keys.length > 1 && nearness > 1)
  const tears = ({ keys }: Sense, other: Sense): boolean => {
    const shared = other.keys.filter((key) => keys.includes(key)).length
    return shared > 0 && shared < other.keys.length && keys.length <= other.keys.length
  }
  const isTorn = (one: Sense): boolean =>
    one.keys.length > 1 && one.nearness <= 1 && inARow.some((other) => tears(one, other))
  return all.filter((one) => !isTorn(one))
}

/** Leaves out what says less: « chauffeur » beside « chauffeur poids lourd ». */
function mostTelling(all: readonly Sense[]): readonly Sense[] {
  return all.filter(
    (one, index) => !all.some((other, place) => other !== one && isLess(one, other, place < index)),
  )
}

/** What people type and the names of documents, ready to be understood. */
export function openSenses({ documents, courants = [] }: Searchable, language: Language): Senses {
  const phrases: readonly Phrase[] = [
    ...courants.flatMap((courant) => {
      const { mots, vers } = courant
      const keys = keysOf(courant, language)
      return mots.map((said, index) => ({ said, text: said, keys: [...new Set(keys[index])], vers }))
    }),
    ...documents.flatMap((document, id) => namesOf(document, id, language)),
  ]
  const byKey = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    for (const key of phrase.keys) {
      const those = byKey.get(key)
      if (those) those.push(phrase)
      else byKey.set(key, [phrase])
    }
  const known = [...byKey.keys()]
  const wordless = phrases.filter(({ keys }) => keys.length === 0)

  /** How nearly a phrase was typed; null when one word of it says something, and it was not typed beside the others. */
  const nearnessOf = ({ said, keys, text }: Phrase, query: string): number | null => {
    const phrase = inLetters(text)
    const size = phrase.trim().split(' ').length
    if (query.includes(phrase)) return 1 + size
    if (said !== null && keys.length === 1 && size > 1) return null
    return Number(lettersIn(text, language).every((word) => query.includes(` ${word} `)))
  }

  return {
    understand: (units, query) => {
      const hits = new Map<Phrase, Map<string, number>>()
      for (const [rank, unit] of units.entries())
        for (const key of keysOfUnit(unit, known))
          for (const phrase of byKey.get(key) ?? []) {
            const said = hits.get(phrase) ?? new Map<string, number>()
            if (!said.has(key)) hits.set(phrase, said.set(key, rank))
          }
      const letters = inLetters(query)
      const whole = [...hits].flatMap(([phrase, said]): readonly Sense[] => {
        const nearness = said.size === phrase.keys.length ? nearnessOf(phrase, letters) : null
        return nearness === null ? [] : [{ ...phrase, units: [...new Set(said.values())], nearness }]
      })
      const others = wordless.filter(({ text }) => letters.includes(inLetters(text)))
      return [
        ...mostTelling(untorn(whole)),
        ...others.map((phrase) => ({ ...phrase, units: [], nearness: 1 })),
      ]
    },
    hints: (units) =>
      units.flatMap(({ terms }, rank): readonly Sense[] => {
        const parts = terms.flatMap(({ key }) => byKey.get(key) ?? [])
        const [first] = terms.flatMap(({ key, letters }) =>
          (byKey.get(key) ?? []).filter(
            ({ said, text }) => said !== null && lettersIn(text, language).includes(letters),
          ),
        )
        const only = first && parts.every(({ vers }) => vers === first.vers)
        return only ? [{ ...first, units: [rank], nearness: 0 }] : []
      }),
  }
}
