import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrondi, coefficient, euros, nombre } from '../../../machines/financement/reponse.ts'

describe('amounts are rounded to the cent, half a cent upwards', () => {
  test.each([
    [1.004, 1],
    [1.005, 1.01],
    [1.015, 1.02],
    [8.575, 8.58],
    [400 * 1.1, 440],
    [0.1 + 0.2, 0.3],
    [0, 0],
    [0.004_999, 0],
    [900_719_925_474, 900_719_925_474],
  ])('%d is %d', (given, expected) => {
    expect(arrondi(given)).toBe(expected)
  })

  test('cents stay as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
        expect(arrondi(cents / 100)).toBe(cents / 100)
      }),
    )
  })

  test('more is never less', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(arrondi(Math.max(a, b))).toBeGreaterThanOrEqual(arrondi(Math.min(a, b)))
      }),
    )
  })
})

test('numbers are written as in French', () => {
  expect([0, 440, 1240, 1240.5, 1_234_567.891].map(euros)).toEqual([
    '0 €',
    '440 €',
    '1 240 €',
    '1 240,50 €',
    '1 234 567,89 €',
  ])
  expect([1, 1.5, 1500, 0.25].map(nombre)).toEqual(['1', '1,5', '1 500', '0,25'])
  expect(coefficient(1.1)).toBe('1,10')
})
