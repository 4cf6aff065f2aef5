/** A copy of a list in order (that of the alphabet unless told otherwise), for browsers of before `toSorted` (Chrome 110, Safari 16, Firefox 115). */
export function sorted<T>(list: Iterable<T>, compare?: (one: T, other: T) => number): readonly T[] {
  const copy = [...list]
  copy.sort(compare)
  return copy
}
