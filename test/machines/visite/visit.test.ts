import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { split } from '../../../machines/visite/answers.ts'
import { accepted, follow } from '../../../machines/visite/trail.ts'
import { fresh, type Visit } from '../../../machines/visite/answers.ts'
import { align, back, backTo, give, restart, suggested } from '../../../machines/visite/visit.ts'
import { knowledge } from '../support/knowledge.ts'
import { acts, anyActs } from '../support/acts.ts'
import { anyTrail } from '../support/places.ts'

function visitOf(trail: Visit['trail']): Visit {
  return trail.reduce((visit, answer) => give(visit, answer, knowledge), fresh)
}

const runs = { numRuns: 60 }

describe('a visit', () => {
  test('is the list of its answers: giving them again leads to the same place', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const visit = visitOf(trail)
        expect(visit.trail).toEqual(trail)
        expect(follow(visit.trail, knowledge).question).toBeNull()
      }),
      runs,
    )
  })

  test('does not hear an answer to a question that is not asked', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(12), fc.nat(12), (trail, length, other) => {
        const visit = visitOf(trail.slice(0, length))
        const answer = trail[other]
        if (answer === undefined || other === visit.trail.length) return
        expect(give(visit, answer, knowledge)).toBe(visit)
      }),
      runs,
    )
  })
})

describe('whatever a person does', () => {
  test('the charts accept every answer of the trail', () => {
    fc.assert(
      fc.property(anyActs, (list) => {
        const { trail } = acts(list)
        expect(accepted(trail, knowledge)).toEqual(trail)
      }),
      runs,
    )
  })

  test('a question is answered once, in the trail or kept at hand', () => {
    fc.assert(
      fc.property(anyActs, (list) => {
        const { trail, remembered } = acts(list)
        const questions = [...trail, ...remembered].map((answer) => split(answer)[0])
        expect(new Set(questions).size).toBe(questions.length)
      }),
      runs,
    )
  })

  test('a finished visit keeps no answer but those of its trail', () => {
    fc.assert(
      fc.property(anyActs, (list) => {
        const { trail, remembered } = acts(list)
        fc.pre(follow(trail, knowledge).question === null)
        expect(remembered).toEqual([])
      }),
      runs,
    )
  })
})

describe('Back', () => {
  test('then Continue with the suggested answer changes nothing', () => {
    fc.assert(
      fc.property(anyActs, (list) => {
        const visit = acts(list)
        const last = visit.trail.at(-1)
        if (last === undefined) return
        const [question, choice] = split(last)
        const before = back(visit)
        expect(follow(before.trail, knowledge).question).toBe(question)
        expect(suggested(before, question)).toBe(choice)
        expect(give(before, last, knowledge)).toEqual({ ...visit, replaying: false })
      }),
      runs,
    )
  })

  test('leads to the start in the end, and stays there', () => {
    fc.assert(
      fc.property(anyActs, (list) => {
        const visit = acts(list)
        const first = backTo(visit, 0)
        expect(first.trail).toEqual([])
        expect(first.remembered.slice(0, visit.trail.length)).toEqual(visit.trail)
        expect(back(first)).toBe(first)
      }),
      runs,
    )
  })
})

describe('going to a step of the visit', () => {
  test('back to it and forward again gives the same trail', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(12), (trail, length) => {
        const visit = visitOf(trail)
        const there = align(visit, length, knowledge)
        expect(there.trail).toEqual(trail.slice(0, length))
        expect(align(there, trail.length, knowledge).trail).toEqual(trail)
      }),
      runs,
    )
  })

  test('stops where no answer is known, and never leaves the charts', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(15), (list, length) => {
        const visit = acts(list)
        const there = align(visit, length, knowledge)
        expect(there.trail.length).toBeLessThanOrEqual(Math.max(length, 0))
        expect(accepted(there.trail, knowledge)).toEqual(there.trail)
        const { question } = follow(there.trail, knowledge)
        fc.pre(there.trail.length < length && question !== null)
        expect(suggested(there, question!)).toBeUndefined()
      }),
      runs,
    )
  })
})

test('starting again from another trail keeps each answer once, at hand if it is not in the trail', () => {
  fc.assert(
    fc.property(anyActs, anyTrail, fc.nat(12), (list, other, length) => {
      const visit = acts(list)
      const { trail, remembered } = restart(visit, other.slice(0, length))
      expect(trail).toEqual(other.slice(0, length))
      const questions = [...trail, ...remembered].map((answer) => split(answer)[0])
      expect(new Set(questions).size).toBe(questions.length)
      for (const answer of [...visit.trail, ...visit.remembered])
        expect(questions).toContain(split(answer)[0])
    }),
    runs,
  )
})
