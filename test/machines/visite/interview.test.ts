import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { answerOf } from '../../../machines/visite/answers.ts'
import { follow, placeAt, step } from '../../../machines/visite/trail.ts'
import { knowledge } from '../support/knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { branchesOf } from '../support/journeys.ts'
import { anyTrail, placeOn, places, trailCount } from '../support/places.ts'
import { askedIn } from '../support/questions-asked.ts'
import { whatIsLeft } from '../../../machines/cli/what-is-left.ts'

const longest = 10
const usual = 8

describe(`${trailCount} trails, through ${places.length} places where a visit can differ`, () => {
  test('every question accepts each of its answers and « ne sait pas », and remembers it', () => {
    const wrong = places.flatMap(({ at, trail, place: { facts: before, question: asked } }) => {
      if (asked === null) return []
      return acceptedBy(asked).flatMap((choice) => {
        const { facts, question } = placeAt(step(at, answerOf(asked, choice), knowledge))
        const heard = question !== asked && isDeepStrictEqual(facts, { ...before, [asked]: choice })
        return heard ? [] : [[...trail, answerOf(asked, choice)].join(' ')]
      })
    })
    expect(wrong).toEqual([])
  })

  test('every trail ends', () => {
    const wrong = places.filter(({ place, next }) => (next.size === 0) !== (place.question === null))
    expect(wrong.map(({ trail }) => trail.join(' '))).toEqual([])
  })

  test.each(Object.keys(charts) as readonly ParcoursId[])(
    `%s: at most ${longest} questions, at most ${usual} for half of the visits taken at random`,
    (id) => {
      const { medianAtRandom, most } = askedIn(branchesOf(id))
      expect(most).toBeLessThanOrEqual(longest)
      expect(medianAtRandom).toBeLessThanOrEqual(usual)
    },
  )

  test('every parcours is reached', () => {
    const reached = new Set(places.flatMap(({ place }) => place.parcours ?? []))
    expect([...reached].toSorted()).toEqual(Object.keys(charts).toSorted())
  })

  test('these places stand for all trails: any trail goes through them', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(20), (trail, length) => {
        const begun = trail.slice(0, length)
        expect(whatIsLeft(follow(begun, knowledge), knowledge)).toBe(
          whatIsLeft(placeOn(begun).place, knowledge),
        )
      }),
      { numRuns: 500 },
    )
  })
})
