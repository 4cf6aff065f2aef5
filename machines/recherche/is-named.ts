import type { SearchResult } from 'minisearch'
import { namesIn } from './queries.ts'
import type { Unit } from './query-plan.ts'

const names = new Set(['sigle', 'titre', 'alias', 'nom'])

/** Whether what was typed is the whole of one of the names of a page. */
export function isWhole({ match }: SearchResult, units: readonly Unit[]): boolean {
  return namesIn(units).some((name) => Object.hasOwn(match, name))
}

/** Whether each word that was typed stands in a name of a page. */
export function isNamed({ match }: SearchResult, units: readonly Unit[]): boolean {
  const inNames = Object.keys(match).filter((term) => match[term]?.some((field) => names.has(field)))
  return units.every(({ terms, glued }) => {
    const said = new Set([
      ...(glued === null ? [] : [glued]),
      ...terms.flatMap(({ key, others }) => [key, ...others]),
    ])
    const starts = terms.flatMap(({ begins }) => begins ?? [])
    return inNames.some((term) => said.has(term) || starts.some((one) => term.startsWith(one)))
  })
}
