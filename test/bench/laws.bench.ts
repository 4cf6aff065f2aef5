import { describe, expect, test } from 'vitest'
import { laws } from '../machines/support/laws.ts'

const people = 100_000

describe(`of ${people} people taken at random`, () => {
  test.each(laws)('$sentence', { timeout: 600_000 }, ({ check }) => {
    expect(check(people)).toBeUndefined()
  })
})
