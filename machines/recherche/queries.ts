import type { Query, QueryCombination } from 'minisearch'
import type { Kind } from '../../content/search/document.ts'
import type { Field } from '../../content/search/fields.ts'
import { wholeName } from '../../content/search/words.ts'
import type { Term, Unit } from './query-plan.ts'

/** How much a word found in each field counts. */
export const boost: { readonly [F in Field]: number } = {
  nom: 12,
  sigle: 9,
  titre: 6,
  alias: 5,
  courant: 5,
  lien: 4,
  metiers: 4,
  idcc: 3,
  secteurs: 3,
  forme: 3,
  resume: 2,
  lieux: 1.5,
  texte: 1,
}

/** A page is a better answer than the word that leads to it. */
export const kindBoost: { readonly [K in Kind]: number } = {
  fiche: 1.8,
  acteur: 1.6,
  opco: 1.5,
  page: 1.2,
  mot: 1,
}

/** How many letters may differ, by the length of a word; none in a number. */
function tolerance(word: string): number {
  if (/\d/u.test(word)) return 0
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2
}

function termQuery({ key, others, open, known }: Term): Query {
  return {
    combineWith: 'OR',
    queries: [key, ...others].map((one) => ({
      queries: [one],
      prefix: open,
      fuzzy: !known && tolerance(one),
    })),
  }
}

function unitQuery({ terms, glued }: Unit): Query {
  const apart: Query = { combineWith: 'AND', queries: terms.map(termQuery) }
  if (glued === null) return apart
  return { combineWith: 'OR', queries: terms.length === 0 ? [glued] : [glued, apart] }
}

/** The question, when it is a whole name or the beginning of one. */
function nameQuery(units: readonly Unit[]): QueryCombination {
  const apart = units.flatMap(({ terms }) => terms.map(({ key }) => key))
  const glued = units.flatMap(({ terms, glued: one }) => one ?? terms.map(({ key }) => key))
  const prefix = units.at(-1)?.terms.at(-1)?.open ?? false
  return {
    combineWith: 'OR',
    queries: [{ queries: [wholeName(apart)], prefix }, wholeName(glued)],
    fuzzy: false,
    prefix: false,
  }
}

function isKnown({ terms, glued }: Unit): boolean {
  return glued !== null || terms.every(({ known }) => known)
}

/** Pages that hold all the words, or any; a word that the index does not know helps to rank, and excludes nothing. */
export function queryOf(units: readonly Unit[], combineWith: 'AND' | 'OR'): Query {
  const all = (some: readonly Unit[]) => ({ combineWith, queries: some.map(unitQuery) })
  const known = units.filter(isKnown)
  const certain = known.length > 0 && known.length < units.length ? [all(known)] : []
  return { combineWith: 'OR', queries: [nameQuery(units), all(units), ...certain] }
}
