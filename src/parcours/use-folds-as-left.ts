import { useLayoutEffect } from 'react'
import type { Trail } from '../../machines/visite/answers.ts'

/** What was unfolded of the result of these answers, by its rank: it lasts as long as they do. */
const left = new WeakMap<Trail, readonly boolean[]>()

function folds(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('main details')]
}

/** Who comes back to the result of the same answers finds unfolded what was. */
export function useFoldsAsLeft(trail: Trail): void {
  useLayoutEffect(() => {
    const before = left.get(trail)
    for (const [rank, fold] of folds().entries()) fold.open = before?.[rank] ?? fold.open
    return () => {
      left.set(
        trail,
        folds().map(({ open }) => open),
      )
    }
  }, [trail])
}
