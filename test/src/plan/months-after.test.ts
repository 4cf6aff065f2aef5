// @vitest-environment node
import { expect, test } from 'vitest'
import { monthsAfter } from '../../../src/plan/months-after.ts'

test('some months after a day is the same day of a later month, or its last', () => {
  expect(monthsAfter('2026-12-01', 3)).toBe('2027-03-01')
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthsAfter('2026-08-31', 3)).toBe('2026-11-30')
})
