import type { Path } from '../read/problem.ts'

/** A text inside a value, and where it stands. */
export type Leaf = { readonly path: Path; readonly text: string }

/** The texts inside a value, each with its place below `path`. */
export function leavesOf(value: unknown, path: Path): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) =>
        leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []
}
