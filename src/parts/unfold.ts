/** Opens every fold around an element, so that it is seen; says whether one was closed. */
export function unfold(element: Element): boolean {
  let closed = false
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    closed ||= !fold.open
    fold.open = true
  }
  return closed
}
