import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch'
import type { Language } from '../../content/languages.ts'
import type { Document } from '../../content/search/document.ts'
import { indexOf, options, written } from '../../content/search/fields.ts'
import { queryPlanOf, type Unit } from './query-plan.ts'
import { boost, kindBoost, queryOf } from './queries.ts'

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

/** Below this part of the best score, what only resembles the question is noise. */
const noise = 0.04

/** Whether each word asked for was found as it is. */
function isExact(units: readonly Unit[], terms: ReadonlySet<string>): boolean {
  return units.every(
    ({ terms: words, glued }) =>
      (glued !== null && terms.has(glued)) || (words.length > 0 && words.every(({ key }) => terms.has(key))),
  )
}

/** Whether half of the words asked for, or more, were found. */
function isMost(units: readonly Unit[], queryTerms: readonly string[]): boolean {
  const seen = new Set(queryTerms)
  const found = units.filter(
    ({ terms, glued }) =>
      (glued !== null && seen.has(glued)) ||
      (terms.length > 0 && terms.every(({ key, others }) => [key, ...others].some((one) => seen.has(one)))),
  )
  return found.length * 2 >= units.length
}

/** Whether to look for pages that hold a part of the words: none holds all, or hardly any when there are many. */
function isTooFew(found: number, units: number): boolean {
  return units > 1 && (found === 0 || (units > 2 && found < 3))
}

/** A search over documents, from their index made ahead, or made now when there is none. */
export function openSearch(documents: readonly Document[], language: Language, ahead?: AsPlainObject): Ask {
  const plain = ahead ?? written(indexOf(documents, language))
  const index = MiniSearch.loadJS(plain, options)
  const vocabulary = plain.index.map(([term]) => term)
  const weights = documents.map(({ kind }) => kindBoost[kind])
  const settings = { boost, boostDocument: (id: number) => weights[id] ?? 1 }
  const find = (units: readonly Unit[], combineWith: 'AND' | 'OR'): readonly SearchResult[] =>
    index.search(queryOf(units, combineWith), settings)

  return (query) => {
    const units = queryPlanOf(query, language, vocabulary)
    if (units.length === 0) return []
    const together = find(units, 'AND')
    const ids = new Set(together.map(({ id }) => id as number))
    const apart = isTooFew(together.length, units.length)
      ? find(units, 'OR').filter(({ id, queryTerms }) => !ids.has(id as number) && isMost(units, queryTerms))
      : []
    const results = [...together, ...apart]
    const best = results[0]?.score ?? 0
    return results.flatMap(({ id, score, terms: matched }) => {
      const document = documents[id as number]
      const terms = new Set(matched)
      const kept = score > best * noise || isExact(units, terms)
      return document && kept ? [{ document, score, terms, units }] : []
    })
  }
}

/** The same, its index read at the first question only. */
export function lazyAsk(documents: readonly Document[], language: Language, ahead?: AsPlainObject): Ask {
  let ask: Ask | undefined
  return (query) => {
    if (query === '') return []
    ask ??= openSearch(documents, language, ahead)
    return ask(query)
  }
}
