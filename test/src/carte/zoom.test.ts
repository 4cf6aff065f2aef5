import { expect, test } from 'vitest'
import { nextZoom, pinched } from '../../../src/carte/zoom.ts'

test('buttons go from size to size, from wherever two fingers left it, and stop at the ends', () => {
  expect([100, 120, 140, 200].map((zoom) => nextZoom(zoom, 1))).toEqual([140, 140, 200, 200])
  expect([200, 160, 140, 100].map((zoom) => nextZoom(zoom, -1))).toEqual([140, 140, 100, 100])
})

test('two fingers make it as much larger as they move apart, between whole and double', () => {
  expect(pinched(100, 100, 150)).toBe(150)
  expect(pinched(140, 100, 50)).toBe(100)
  expect(pinched(140, 10, 500)).toBe(200)
  expect(pinched(140, 0, 500)).toBe(140)
})
