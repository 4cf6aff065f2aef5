import { describe, expect, test } from 'vitest'
import { laws } from '../support/laws.ts'

const people = 5_000

describe(`of ${people} people taken at random`, () => {
  test.each(laws)('$sentence', ({ check }) => {
    expect(check(people)).toBeUndefined()
  })
})
