import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charts } from '../../machines/parcours/charts.ts'
import { answerOf } from '../../machines/answers.ts'
import { follow } from '../../machines/trail.ts'
import { acceptedBy, knowledge } from './knowledge.ts'
import { anyTrail, lengthsFrom, placeOn, places, start, trailCount } from './places.ts'
import { whatIsLeft } from './what-is-left.ts'

const longest = 12

describe(`${trailCount} trails, through ${places.length} places where a visit can differ`, () => {
  test('every question accepts each of its answers and « ne sait pas », and remembers it', () => {
    for (const { trail, place } of places) {
      if (place.question === null) continue
      for (const choice of acceptedBy(place.question)) {
        const { facts, question } = follow([...trail, answerOf(place.question, choice)], knowledge)
        expect(facts).toEqual({ ...place.facts, [place.question]: choice })
        expect(question).not.toBe(place.question)
      }
    }
  })

  test(`every trail ends, after at most ${longest} questions`, () => {
    expect(Math.max(...lengthsFrom(start).keys())).toBeLessThanOrEqual(longest)
    for (const { place, next } of places) expect(next.size === 0).toBe(place.question === null)
  })

  test('every parcours is reached', () => {
    const reached = new Set(places.flatMap(({ place }) => place.parcours ?? []))
    expect([...reached].toSorted()).toEqual(Object.keys(charts).toSorted())
  })

  test('these places stand for all trails: any trail goes through them', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(20), (trail, length) => {
        const begun = trail.slice(0, length)
        expect(whatIsLeft(follow(begun, knowledge))).toBe(whatIsLeft(placeOn(begun).place))
      }),
      { numRuns: 500 },
    )
  })
})
