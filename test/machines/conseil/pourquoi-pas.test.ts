import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needs } from '../../../content/asking.ts'
import { choicesOf } from '../../../content/questions.ts'
import { pourquoiPas } from '../../../machines/conseil/pourquoi-pas.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { anyFacts, knowledge, withoutPeople } from '../support/knowledge.ts'

const ids = Object.keys(knowledge.fiches)
const anyId = fc.constantFrom(...ids)

describe('why a fiche is not proposed', () => {
  test('is the verdict of its rules; it can open only when it is excluded, and never without a reason', () => {
    fc.assert(
      fc.property(anyId, anyFacts, (id, facts) => {
        const { verdict, ouverture, autresBesoins } = pourquoiPas(id, facts, knowledge)
        const found = orient(facts, withoutPeople)
        const isOut = verdict === 'exclu'
        expect([isOut || ouverture === null, !isOut || autresBesoins.length === 0]).toEqual([true, true])
        const isProposed = found.propositions.some((one) => one.id === id)
        const isExcluded = found.exclus.some((one) => one.id === id)
        expect([isProposed && isOut, isExcluded && !isOut]).toEqual([false, false])
      }),
      { numRuns: 500 },
    )
  })

  test('names exactly the needs for which it would be proposed to this person', () => {
    fc.assert(
      fc.property(anyId, anyFacts, (id, facts) => {
        const { verdict, autresBesoins } = pourquoiPas(id, facts, knowledge)
        fc.pre(verdict !== 'exclu')
        const said = new Set(autresBesoins.map((one) => one.join('.')))
        const wanted = needs.flatMap((question) =>
          choicesOf(question).flatMap((choice) => {
            const { propositions } = orient({ ...facts, [question]: choice }, withoutPeople)
            return propositions.some((one) => one.id === id) ? [`${question}.${choice}`] : []
          }),
        )
        expect([...said].toSorted()).toEqual(wanted.toSorted())
      }),
      { numRuns: 100, maxSkipsPerRun: 1000 },
    )
  })

  test('is told as the result tells it, where the result excludes it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { id, raisons } of orient(facts, withoutPeople).exclus)
          expect([id, pourquoiPas(id, facts, knowledge).raisons]).toEqual([id, raisons])
      }),
      { numRuns: 300 },
    )
  })

  test('is not told of a fiche that does not exist', () => {
    expect(() => pourquoiPas('licorne', {}, knowledge)).toThrow('Unknown fiche: licorne')
  })
})
