// @vitest-environment node
import fc from 'fast-check'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { pathOf } from '../../../src/parts/qr.tsx'

/** The squares that a path of `Mx yhNv1h-Nz` fills. */
function squaresOf(path: string, size: number): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) rows[Number(y)]![at] = true
  return rows
}

test('the path of a QR code fills its dark squares and no other', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => {
      const { data, size } = encode(text, { ecc: 'M', border: 4 })
      expect(squaresOf(pathOf(data), size)).toEqual(data)
    }),
    { numRuns: 30 },
  )
})

test('a run is one rectangle, up to the edge', () => {
  expect(pathOf([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z')
})
