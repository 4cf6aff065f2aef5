/** The terms of an index, in alphabetical order. */
export type Vocabulary = readonly string[]

/** The rank of the first term that is not before `key`. */
function rankOf(vocabulary: Vocabulary, key: string): number {
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
