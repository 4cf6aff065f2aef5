import type { AsPlainObject } from 'minisearch'
import { sorted } from '../../content/sorted.ts'

/** The terms of an index, in alphabetical order. */
export type Vocabulary = readonly string[]

/** The rank of the first term that is not before `key`. */
export function rankOf(vocabulary: Vocabulary, key: string): number {
  let [low, high] = [0, vocabulary.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vocabulary[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a term is in the index. */
export function holds(vocabulary: Vocabulary, key: string): boolean {
  return vocabulary[rankOf(vocabulary, key)] === key
}

/** Whether a term of the index begins so. */
export function holdsStart(vocabulary: Vocabulary, key: string): boolean {
  return vocabulary[rankOf(vocabulary, key)]?.startsWith(key) ?? false
}

/** The terms of an index, and other words that can be found, in alphabetical order. */
export function vocabularyOf({ index }: AsPlainObject, others: readonly string[]): Vocabulary {
  const all = new Set(index.map(([term]) => term))
  if (others.every((one) => all.has(one))) return [...all]
  for (const one of others) all.add(one)
  return sorted([...all], (a, b) => (a < b ? -1 : 1))
}
