import type { AsPlainObject } from 'minisearch'
import type { Unit } from './query-plan.ts'
import { rankOf } from './vocabulary.ts'

/** The least that a word can tell: « formation » is on nearly every page. */
const least = 0.1

/** How much a word tells, from 1 for one that no page holds to almost nothing for one that all hold. */
export function weigher(plain: AsPlainObject, documents: number): (unit: Unit) => number {
  const terms = plain.index.map(([term]) => term)
  const weightOf = (key: string): number => {
    const rank = rankOf(terms, key)
    const [term, fields] = plain.index[rank] ?? []
    if (term !== key || fields === undefined) return 1
    const holders = new Set(Object.values(fields).flatMap((field) => Object.keys(field)))
    return Math.max(least, 1 - Math.log(1 + holders.size) / Math.log(1 + documents))
  }
  return ({ terms: words, glued }) =>
    Math.max(
      ...(glued === null ? [] : [weightOf(glued)]),
      ...words.map(({ key, known, others }) => (known ? weightOf(key) : others[0] ? weightOf(others[0]) : 1)),
      least,
    )
}
