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
  lien: 4,
  metiers: 4,
  idcc: 3,
  secteurs: 3,
  forme: 3,
  resume: 2,
  pas: 1,
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

function termQuery({ key, others, begins, known }: Term): Query {
  const whole = known ? [key, ...others] : others
  return {
    combineWith: 'OR',
    queries: [...whole, ...(begins === null ? [] : [{ queries: [begins], prefix: true }])],
  }
}

function unitQuery({ terms, glued }: Unit): Query {
  const apart: Query = { combineWith: 'AND', queries: terms.map(termQuery) }
  if (glued === null) return apart
  return { combineWith: 'OR', queries: terms.length === 0 ? [glued] : [glued, apart] }
}

/** The words of the question, as the index would hold them in a name. */
function wordsOf(units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ terms }) =>
    terms.map(({ key, known, others }) => (known ? key : (others[0] ?? key))),
  )
}

/** The names that the question would be, as terms of the index: its words apart, and glued. */
export function namesIn(units: readonly Unit[]): readonly [apart: string, glued: string] {
  const apart = wordsOf(units)
  const glued = units.flatMap(({ terms, glued: one }) => one ?? terms.map(({ key }) => key))
  return [wholeName(apart), wholeName(glued)]
}

/** The question, when it is a whole name or the beginning of one. */
function nameQuery(units: readonly Unit[]): QueryCombination {
  const [apart, glued] = namesIn(units)
  const begins = units.at(-1)?.terms.at(-1)?.begins ?? null
  const begun = begins === null ? [] : [wholeName([...wordsOf(units).slice(0, -1), begins])]
  return { combineWith: 'OR', prefix: false, queries: [apart, glued, { queries: begun, prefix: true }] }
}

/** Pages that hold all of some words, or any; those whose name they make count most. */
export function queryOf(units: readonly Unit[], combineWith: 'AND' | 'OR'): Query {
  return {
    combineWith: 'OR',
    fuzzy: false,
    queries: [nameQuery(units), { combineWith, queries: units.map(unitQuery) }],
  }
}
