import type { Language } from '../../content/languages.ts'
import { isCapital, isEmpty, keyOf, sound, wordsIn } from '../../content/search/words.ts'
import { guessesOf } from './guesses.ts'
import { holds, holdsStart, type Vocabulary } from './vocabulary.ts'

/** A word to look for. */
export type Term = {
  readonly key: string
  /** Other keys of the same word: the beginning of a word being typed, guesses when it is misspelt. */
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

type Asked = {
  readonly letters: string
  /** It says nothing alone: « le », « de ». */
  readonly empty: boolean
  /** It says something: not a mere « le », unless in capitals (« DE »), nor a lone letter among others. */
  readonly says: boolean
  /** It is still being typed. */
  readonly open: boolean
}

/** The words of a question; beyond 12, or 200 characters, they are left out. All say something if none does. */
function wordsOf(query: string, language: Language): readonly Asked[] {
  const text = query.slice(0, longestQuery)
  const typing = /[\p{L}\p{N}\p{M}]$/u.test(text)
  const shouted = text === text.toUpperCase()
  const words = wordsIn(text).slice(0, mostWords)
  const asked = words.map(({ start, end, letters }, index) => {
    const capital = !shouted && isCapital(text.slice(start, end))
    const empty = isEmpty(letters, language)
    const alone = words.length > 1 && letters.length === 1
    return {
      letters,
      empty,
      says: capital || !(alone || empty),
      open: typing && index === words.length - 1,
    }
  })
  return asked.some(({ says }) => says) ? asked : asked.map((word) => ({ ...word, says: true }))
}

function termOf({ letters, open: unfinished }: Asked, language: Language, vocabulary: Vocabulary): Term {
  const key = keyOf(letters, language)
  const exact = holds(vocabulary, key)
  const open = unfinished && letters.length >= shortestStart && !(exact && letters.length === shortestStart)
  const start = sound(letters)
  const starts = open && start !== key && holdsStart(vocabulary, start) ? [start] : []
  const known = exact || starts.length > 0 || (open && holdsStart(vocabulary, key))
  const others = known ? starts : guessesOf(letters, language, vocabulary)
  return { key, known, open, others: others.filter((other) => other !== key) }
}

/** Letters alone make an acronym when they are three, or all there is: « y a t il » is none. */
function mayJoin(run: readonly Asked[], all: readonly Asked[]): boolean {
  return run.every(({ letters }) => letters.length === 1)
    ? run.length > 2 || run.length === all.length
    : run.some(({ letters, empty }) => letters.length === 1 || !empty)
}

/** How to look for the words of a question, the last of which may be unfinished; nothing when it has no word. */
export function queryPlanOf(query: string, language: Language, vocabulary: Vocabulary): readonly Unit[] {
  const words = wordsOf(query, language)
  const join = (run: readonly Asked[]): string => keyOf(run.map(({ letters }) => letters).join(''), language)
  const unitAt = (at: number): readonly [Unit, number] => {
    for (let length = Math.min(longestRun, words.length - at); length > 1; length -= 1) {
      const run = words.slice(at, at + length)
      if (mayJoin(run, words) && holds(vocabulary, join(run))) {
        const telling = run.some(({ letters }) => letters.length > 1) ? run.filter(({ says }) => says) : []
        return [
          { terms: telling.map((word) => termOf(word, language, vocabulary)), glued: join(run) },
          length,
        ]
      }
    }
    const alone = words.slice(at, at + 1).filter(({ says }) => says)
    return [{ terms: alone.map((word) => termOf(word, language, vocabulary)), glued: null }, 1]
  }
  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    const [unit, length] = unitAt(at)
    if (unit.terms.length > 0 || unit.glued !== null) units.push(unit)
    at += length
  }
  return units
}
