import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unknown, type Answer } from '../../../content/questions.ts'
import { answerOf, split, type Trail } from '../../../machines/visite/answers.ts'
import { accepted, follow } from '../../../machines/visite/trail.ts'
import { fresh, type Visit } from '../../../machines/visite/answers.ts'
import { edit, give, preview } from '../../../machines/visite/visit.ts'
import { acts, anyActs, changeOf } from '../support/acts.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail, start } from '../support/places.ts'
import { type Stop } from '../../../machines/cli/explore.ts'

const runs = { numRuns: 60 }
const pick = fc.nat(9_999)

function finished(trail: Trail): Visit {
  return trail.reduce((visit, answer) => give(visit, answer, knowledge), fresh)
}

/** The trail of someone who would have answered so from the start: what was known, else « ne sait pas ». */
function fromScratch(known: ReadonlyMap<string, Answer>, stop: Stop = start): Trail {
  const { question } = stop.place
  if (question === null) return []
  const answer = known.get(question) ?? answerOf(question, unknown)
  return [answer, ...fromScratch(known, stop.next.get(split(answer)[1])!)]
}

function byQuestion(answers: Trail): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [split(answer)[0], answer]))
}

function answerTheRest(visit: Visit): Visit {
  const { question } = follow(visit.trail, knowledge)
  return question === null ? visit : answerTheRest(give(visit, answerOf(question, unknown), knowledge))
}

describe('changing an answer of a finished visit', () => {
  const anyChange = fc.tuple(anyTrail, pick, pick).map(([trail, step, choice]) => {
    const visit = finished(trail)
    return { visit, change: changeOf(visit, step, choice)! }
  })

  test('keeps only answers that have their question, and asks what is new', () => {
    fc.assert(
      fc.property(anyChange, ({ visit, change }) => {
        const { trail } = edit(visit, change, knowledge)
        expect(accepted(trail, knowledge)).toEqual(trail)
        expect(trail).toContain(change)
        const { question } = follow(trail, knowledge)
        expect(visit.trail.map((answer) => split(answer)[0])).not.toContain(question)
      }),
      runs,
    )
  })

  test('then answering what is new gives the visit of someone who would have answered so from the start', () => {
    fc.assert(
      fc.property(anyChange, ({ visit, change }) => {
        const end = answerTheRest(edit(visit, change, knowledge))
        expect(end.trail).toEqual(fromScratch(byQuestion([...visit.trail, change])))
      }),
      runs,
    )
  })

  test('is announced: what is dropped and what is asked are what the change then does', () => {
    fc.assert(
      fc.property(anyChange, ({ visit, change }) => {
        const { dropped, added } = preview(visit, change, knowledge)
        const before = byQuestion(visit.trail)
        const after = byQuestion(fromScratch(byQuestion([...visit.trail, change])))
        expect(dropped).toEqual(visit.trail.filter((answer) => !after.has(split(answer)[0])))
        expect(added).toEqual([...after.keys()].filter((question) => !before.has(question)))
      }),
      runs,
    )
  })

  test('to the same answer changes nothing', () => {
    fc.assert(
      fc.property(anyTrail, pick, (trail, step) => {
        const visit = finished(trail)
        const same = visit.trail[step % visit.trail.length]!
        expect(edit(visit, same, knowledge).trail).toEqual(visit.trail)
        expect(preview(visit, same, knowledge)).toEqual({ dropped: [], added: [] })
      }),
      runs,
    )
  })

  test('and back again gives the first visit, when no answer was dropped', () => {
    fc.assert(
      fc.property(anyChange, ({ visit, change }) => {
        if (preview(visit, change, knowledge).dropped.length > 0) return
        const original = visit.trail.find((answer) => split(answer)[0] === split(change)[0])!
        const there = answerTheRest(edit(visit, change, knowledge))
        expect(edit(there, original, knowledge).trail).toEqual(visit.trail)
      }),
      runs,
    )
  })
})

describe('changing an answer at any moment', () => {
  test('keeps every answer before it, and each kept answer as it was', () => {
    fc.assert(
      fc.property(anyActs, pick, pick, (list, step, choice) => {
        const visit = acts(list)
        const change = changeOf(visit, step, choice)
        if (change === undefined) return
        const { trail } = edit(visit, change, knowledge)
        const index = step % visit.trail.length
        expect(trail.slice(0, index + 1)).toEqual([...visit.trail.slice(0, index), change])
        const known = [...visit.trail, ...visit.remembered]
        for (const answer of trail.slice(index + 1)) expect(known).toContain(answer)
      }),
      runs,
    )
  })

  test('never reads as a fact an answer kept at hand', () => {
    fc.assert(
      fc.property(anyActs, (list) => {
        const visit = acts(list)
        const { facts } = follow(visit.trail, knowledge)
        for (const answer of visit.remembered) expect(Object.keys(facts)).not.toContain(split(answer)[0])
      }),
      runs,
    )
  })
})
