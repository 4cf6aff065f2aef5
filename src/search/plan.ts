import type { Language } from '../../content/languages.ts'
import { isEmpty, keyOf, sound, wordsIn } from '../../content/search/words.ts'
import { holds, holdsStart, type Vocabulary } from './vocabulary.ts'

/** A word to look for. */
export type Term = {
  readonly key: string
  /** Other keys of the same word: the beginning of a word being typed, two letters swapped. */
  readonly others: readonly string[]
  /** It may be the beginning of a longer word. */
  readonly open: boolean
  /** The index holds it as it is. */
  readonly known: boolean
}

/** Words that stand for one thing: all of them, or the name they make when written as one. */
export type Unit = { readonly terms: readonly Term[]; readonly glued: string | null }

const longestQuery = 200
const mostWords = 12
const longestRun = 6
const shortestStart = 2
const shortestSwap = 4

type Written = { readonly letters: string; readonly capital: boolean }

/** The words of a question; beyond 12, or 200 characters, they are left out. */
function wordsOf(query: string): readonly Written[] {
  const text = query.slice(0, longestQuery)
  const shouted = text === text.toUpperCase()
  return wordsIn(text)
    .slice(0, mostWords)
    .map(({ start, end, letters }) => {
      const word = text.slice(start, end)
      return {
        letters,
        capital: !shouted && letters.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase(),
      }
    })
}

/** The word with each two neighbouring letters swapped, where the index knows the result. */
function swapsOf(key: string, vocabulary: Vocabulary): readonly string[] {
  if (key.length < shortestSwap) return []
  return [...key].slice(1).flatMap((letter, index) => {
    const swapped = key.slice(0, index) + letter + key.charAt(index) + key.slice(index + 2)
    return swapped !== key && holds(vocabulary, swapped) ? [swapped] : []
  })
}

/** How to look for the words of a question, the last of which may be unfinished; nothing when it has no word. */
export function planOf(query: string, language: Language, vocabulary: Vocabulary): readonly Unit[] {
  const words = wordsOf(query)
  const typing = /[\p{L}\p{N}\p{M}]$/u.test(query)

  const termOf = ({ letters }: Written, unfinished: boolean): Term => {
    const key = keyOf(letters, language)
    const exact = holds(vocabulary, key)
    const open = unfinished && letters.length >= shortestStart && !(exact && letters.length === shortestStart)
    const start = sound(letters)
    const starts = open && start !== key && holdsStart(vocabulary, start) ? [start] : []
    const known = exact || (open && (starts.length > 0 || holdsStart(vocabulary, key)))
    return { key, known, open, others: [...starts, ...(known ? [] : swapsOf(key, vocabulary))] }
  }
  const runFrom = (from: number): number => {
    for (let length = Math.min(longestRun, words.length - from); length > 1; length -= 1)
      if (holds(vocabulary, gluedKey(from, length))) return length
    return 1
  }
  const gluedKey = (from: number, length: number): string =>
    keyOf(
      words
        .slice(from, from + length)
        .map(({ letters }) => letters)
        .join(''),
      language,
    )
  const says = ({ letters, capital }: Written): boolean =>
    capital || !(isEmpty(letters, language) || (letters.length === 1 && words.length > 1))
  const silent = !words.some(says)

  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    const length = runFrom(at)
    const terms = words
      .slice(at, at + length)
      .flatMap((word, index) =>
        says(word) || (silent && length === 1)
          ? [termOf(word, typing && at + index === words.length - 1)]
          : [],
      )
    const glued = length > 1 ? gluedKey(at, length) : null
    if (terms.length > 0 || glued !== null) units.push({ terms, glued })
    at += length
  }
  return units
}
