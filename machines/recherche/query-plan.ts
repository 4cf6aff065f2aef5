import type { Language } from '../../content/languages.ts'
import { isCapital, isEmpty, keyOf, sound, wordsIn } from '../../content/search/words.ts'
import type { Spelling } from './spelling.ts'
import { holds, holdsStart, type Vocabulary } from './vocabulary.ts'

/** A word to look for. */
export type Term = {
  /** As it was typed, without capitals or accents. */
  readonly letters: string
  readonly key: string
  /** What it may be when it is misspelt. */
  readonly others: readonly string[]
  /** What the words that it may begin begin with; null when it is not being typed. */
  readonly begins: string | null
  /** It is a word that can be found, as it is or begun. */
  readonly known: boolean
  /** It is one as it is. */
  readonly whole: boolean
}

/** The words that can be found, and how others may be misspelt ones. */
export type Lexicon = { readonly vocabulary: Vocabulary; readonly spelling: Spelling }

/** Words that stand for one thing: all of them, or the name they make when written as one. */
export type Unit = { readonly terms: readonly Term[]; readonly glued: string | null }

const longestQuery = 200
const mostWords = 12
const longestRun = 6
/** How many letters may begin a word, and one that is a word already. */
const [shortestStart, longStart] = [2, 4]

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

function termOf(asked: Asked, language: Language, { vocabulary, spelling }: Lexicon): Term {
  const { letters, open: unfinished } = asked
  const key = keyOf(letters, language)
  const exact = holds(vocabulary, key)
  const start = sound(letters)
  const open = unfinished && letters.length >= (exact ? longStart : shortestStart)
  const begins = open && holdsStart(vocabulary, start) ? start : null
  const known = exact || begins !== null
  return { letters, key, known, whole: exact, begins, others: known ? [] : spelling.near(letters) }
}

/** Letters alone make an acronym when they are three, or all there is: « y a t il » is none. */
function mayJoin(run: readonly Asked[], all: readonly Asked[]): boolean {
  return run.every(({ letters }) => letters.length === 1)
    ? run.length > 2 || run.length === all.length
    : run.some(({ letters, empty }) => letters.length === 1 || !empty)
}

/** Whether something can be found by a word, or by what it may be. */
export function isSaid({ terms, glued }: Unit): boolean {
  return glued !== null || terms.some(({ known, others }) => known || others.length > 0)
}

/** When no word of a question is known, each may be two slips away from one that is. */
function guessed(unit: Unit, words: readonly Asked[], { spelling }: Lexicon): Unit {
  const [asked, ...more] = words.filter(({ says }) => says)
  if (more.length > 0 || asked === undefined) return unit
  return { ...unit, terms: unit.terms.map((term) => ({ ...term, others: spelling.far(asked.letters) })) }
}

/** How to look for the words of a question, the last of which may be unfinished; nothing when it has no word. */
export function queryPlanOf(query: string, language: Language, lexicon: Lexicon): readonly Unit[] {
  const words = wordsOf(query, language)
  const join = (run: readonly Asked[]): string => keyOf(run.map(({ letters }) => letters).join(''), language)
  const unitAt = (at: number): readonly [Unit, number] => {
    for (let length = Math.min(longestRun, words.length - at); length > 1; length -= 1) {
      const run = words.slice(at, at + length)
      if (mayJoin(run, words) && holds(lexicon.vocabulary, join(run))) {
        const telling = run.some(({ letters }) => letters.length > 1) ? run.filter(({ says }) => says) : []
        return [{ terms: telling.map((word) => termOf(word, language, lexicon)), glued: join(run) }, length]
      }
    }
    const alone = words.slice(at, at + 1).filter(({ says }) => says)
    return [{ terms: alone.map((word) => termOf(word, language, lexicon)), glued: null }, 1]
  }
  const units: Unit[] = []
  for (let at = 0; at < words.length;) {
    const [unit, length] = unitAt(at)
    if (unit.terms.length > 0 || unit.glued !== null) units.push(unit)
    at += length
  }
  return units.some(isSaid) ? units : units.map((unit) => guessed(unit, words, lexicon))
}
