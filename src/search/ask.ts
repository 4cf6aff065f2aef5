import MiniSearch, { type AsPlainObject, type Query, type SearchOptions } from 'minisearch'
import type { Language } from '../../content/languages.ts'
import type { Document, Kind } from '../../content/search/document.ts'
import { indexOf, options, written, type Field } from '../../content/search/fields.ts'
import { wholeName } from '../../content/search/words.ts'
import { planOf, type Term, type Unit } from './plan.ts'

/** A document that answers a question, and the terms of it that do. */
export type Found = {
  readonly document: Document
  readonly score: number
  readonly terms: ReadonlySet<string>
  /** What was asked, to tell the words that matter most. */
  readonly units: readonly Unit[]
}

/** What answers a question, best first; nothing for a question without words. Never throws. */
export type Ask = (query: string) => readonly Found[]

const boost: { readonly [F in Field]: number } = {
  sigle: 9,
  titre: 6,
  alias: 5,
  metiers: 4,
  idcc: 3,
  secteurs: 3,
  forme: 3,
  resume: 2,
  lieux: 1.5,
  texte: 1,
  nom: 12,
}

/** A page is a better answer than the word that leads to it. */
const kindBoost: { readonly [K in Kind]: number } = { fiche: 1.8, acteur: 1.6, opco: 1.5, mot: 1 }

/** How many letters may differ, by the length of a word. */
function tolerance({ length }: string): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2
}

function termQuery({ key, others, open, known }: Term, loose: boolean): Query {
  const fuzzy = known && !loose ? false : tolerance(key)
  return {
    combineWith: 'OR',
    queries: [
      { queries: [key], prefix: open, fuzzy },
      ...others.map((other) => ({ queries: [other], prefix: open })),
    ],
  }
}

function unitQuery({ terms, glued }: Unit, loose: boolean): Query {
  const apart: Query = { combineWith: 'AND', queries: terms.map((term) => termQuery(term, loose)) }
  if (glued === null) return apart
  return { combineWith: 'OR', queries: terms.length === 0 ? [glued] : [glued, apart] }
}

/** The question, when it is a whole name. */
function nameQuery(units: readonly Unit[]): Query {
  const apart = units.flatMap(({ terms }) => terms.map(({ key }) => key))
  const glued = units.flatMap(({ terms, glued: one }) => one ?? terms.map(({ key }) => key))
  return { queries: [wholeName(apart), wholeName(glued)], combineWith: 'OR', fuzzy: false, prefix: false }
}

/** Below this part of the best score, what only resembles the question is noise. */
const noise = 0.04

/** Whether each word asked for was found as it is. */
function isExact(units: readonly Unit[], terms: ReadonlySet<string>): boolean {
  return units.every(
    ({ terms: words, glued }) =>
      (glued !== null && terms.has(glued)) || (words.length > 0 && words.every(({ key }) => terms.has(key))),
  )
}

/** A search over documents, from their index made ahead, or made now when there is none. */
export function openSearch(documents: readonly Document[], language: Language, ahead?: AsPlainObject): Ask {
  const plain = ahead ?? written(indexOf(documents, language))
  const index = MiniSearch.loadJS(plain, options)
  const vocabulary = plain.index.map(([term]) => term)
  const settings: SearchOptions = {
    boost,
    boostDocument: (id: number) => kindBoost[documents[id]?.kind ?? 'mot'],
  }
  const find = (units: readonly Unit[], loose: boolean, combineWith: 'AND' | 'OR') => {
    const words: Query = { combineWith, queries: units.map((unit) => unitQuery(unit, loose)) }
    return index.search({ combineWith: 'OR', queries: [nameQuery(units), words] }, settings)
  }

  return (query) => {
    const units = planOf(query, language, vocabulary)
    if (units.length === 0) return []
    const several = units.length > 1
    let results = find(units, false, 'AND')
    if (results.length === 0) results = find(units, true, 'AND')
    if (results.length === 0 && several) results = find(units, false, 'OR')
    const best = results[0]?.score ?? 0
    return results.flatMap(({ id, score, terms: matched }) => {
      const document = documents[id as number]
      const terms = new Set(matched)
      const kept = score > best * noise || isExact(units, terms)
      return document && kept ? [{ document, score, terms, units }] : []
    })
  }
}
