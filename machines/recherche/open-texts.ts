import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch'
import type { Document } from '../../content/search/document.ts'
import { options } from '../../content/search/fields.ts'
import { isSaid, type Unit } from './query-plan.ts'
import { boost, kindBoost, queryOf } from './queries.ts'

/** The pages whose words are those that were typed; `understood` says that what the person means is known. */
export type InTexts = (units: readonly Unit[], understood: boolean) => readonly SearchResult[]

/** Words that no page knows make an answer doubtful: those that are known must tell so much beside each of them. */
const known = 0.75

/** Whether a page holds all that one part of the question says. */
function isFound({ terms, glued }: Unit, found: ReadonlySet<string>): boolean {
  if (glued !== null && found.has(glued)) return true
  return (
    terms.length > 0 &&
    terms.every(({ key, others, begins }) => [key, ...others, begins ?? key].some((one) => found.has(one)))
  )
}

/**
 * A search in the words of documents: those that hold all the words that can be found; those that hold half of what they
 * tell when none holds all and nothing was understood.
 */
export function openTexts(
  plain: AsPlainObject,
  documents: readonly Document[],
  weigh: (unit: Unit) => number,
): InTexts {
  const index = MiniSearch.loadJS(plain, options)
  const weights = documents.map(({ kind }) => kindBoost[kind])
  const settings = { boost, boostDocument: (id: number) => weights[id] ?? 1 }
  const find = (units: readonly Unit[], combineWith: 'AND' | 'OR'): readonly SearchResult[] =>
    units.length === 0 ? [] : index.search(queryOf(units, combineWith), settings)
  const told = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + weigh(unit), 0)

  return (units, understood) => {
    const said = units.filter(isSaid)
    if (!understood && told(said) < (units.length - said.length) * known) return []
    const together = find(said, 'AND')
    if (understood || said.length < 2 || together.length > 0) return together
    return find(said, 'OR').filter(({ queryTerms }) => {
      const found = new Set(queryTerms)
      return told(said.filter((unit) => isFound(unit, found))) * 2 >= told(said)
    })
  }
}
