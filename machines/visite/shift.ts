/** The same list with `id` one place earlier (-1) or later (1); as it was when there is no such place. */
export function shift(list: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = list.indexOf(id)
  const to = from + by
  if (from === -1 || to < 0 || to >= list.length) return list
  return putBack(list, id, to)
}

/** The same list with `id` at `place`, once. */
export function putBack(list: readonly string[], id: string, place: number): readonly string[] {
  const others = list.filter((one) => one !== id)
  return [...others.slice(0, place), id, ...others.slice(place)]
}
