import { isOneSlipAway } from '../../content/is-one-slip-away.ts'
import type { Language } from '../../content/languages.ts'
import type { Courant, Searchable } from '../../content/search/document.ts'
import { keyOf, wordsIn } from '../../content/search/words.ts'
import { saidAs } from './said-as.ts'

/** What a misspelt word may be: keys of the words that people type and of names, never of a mere text. */
export type Spelling = {
  /** Words that sound like this one, or have two letters swapped, or are one slip away. */
  readonly near: (letters: string) => readonly string[]
  /** Words two slips away, for want of any known word. */
  readonly far: (letters: string) => readonly string[]
}

const shortest = { sound: 4, slip: 5, twoSlips: 8 } as const

/** Every way to leave one letter out of a word. */
function lessOne(word: string): readonly string[] {
  return [...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))
}

/** Whether two slips, anywhere, make one word the other: some word is one slip away from both. */
function isTwoSlipsAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false
  const shorter = new Set(lessOne(one))
  return lessOne(other).some((word) => shorter.has(word) || isOneSlipAway(word, one))
}

const vowel = /[aeiouy]/u
const figures = /\d/u
const repeated = /(.)\1\1/u

/** Acronyms and short words are themselves, or with two letters swapped when they hold no vowel: « rqht ». */
function swapsOf(letters: string): readonly string[] {
  if (letters.length !== 4 || vowel.test(letters.slice(1))) return []
  return [...letters]
    .slice(1)
    .map(
      (letter, index) => letters.slice(0, index) + letter + letters.charAt(index) + letters.slice(index + 2),
    )
}

const named = ['sigle', 'titre', 'alias', 'metiers'] as const

function wordsOf({ documents, courants = [] }: Searchable): ReadonlySet<string> {
  const texts = [
    ...documents.flatMap(({ texts: all }) => named.flatMap((place) => all[place] ?? [])),
    ...courants.flatMap(({ mots }: Courant) => mots),
  ]
  const words = texts.flatMap((text) => wordsIn(text).map(({ letters }) => letters))
  return new Set(words.filter((word) => word.length >= shortest.sound && !figures.test(word)))
}

/** The spelling of what can be looked for, read at the first word that is not known. */
export function spellingOf(searchable: Searchable, language: Language): Spelling {
  let read: { readonly words: readonly string[]; readonly bySound: ReadonlyMap<string, readonly string[]> }
  const known = (): typeof read => {
    if (read !== undefined) return read
    const words = [...wordsOf(searchable)]
    const bySound = new Map<string, string[]>()
    for (const word of words) {
      const said = saidAs(word)
      bySound.set(said, [...(bySound.get(said) ?? []), word])
    }
    return (read = { words, bySound })
  }
  const keys = (words: readonly string[]): readonly string[] => [
    ...new Set(words.map((word) => keyOf(word, language))),
  ]
  return {
    near: (letters) => {
      if (letters.length < shortest.sound || figures.test(letters) || repeated.test(letters)) return []
      const { words, bySound } = known()
      const said = saidAs(letters)
      const alike = said.length > 2 && vowel.test(letters) ? (bySound.get(said) ?? []) : []
      if (alike.length > 0) return keys(alike)
      const swaps = new Set(swapsOf(letters))
      const swapped = swaps.size === 0 ? [] : words.filter((word) => swaps.has(word))
      if (swapped.length > 0 || letters.length < shortest.slip) return keys(swapped)
      return keys(
        words.filter((word) => word[0] === letters[0] && word.length > 3 && isOneSlipAway(letters, word)),
      )
    },
    far: (letters) =>
      letters.length < shortest.twoSlips || figures.test(letters) || repeated.test(letters)
        ? []
        : keys(
            known().words.filter(
              (word) =>
                word[0] === letters[0] &&
                word.length >= shortest.twoSlips - 1 &&
                isTwoSlipsAway(letters, word),
            ),
          ),
  }
}
