import { describe, expect, test } from 'vitest'
import { laws } from '../support/laws.ts'

const people = 2_000

describe(`of ${people} people taken at random`, () => {
  test.each(laws)('$sentence', ({ check }) => {
    expect(check(people)).toBeUndefined()
  })
})
