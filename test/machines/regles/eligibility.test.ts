import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionIds, unknown, type Question } from '../../../content/questions.ts'
import { judge, weigh, type Facts, type Publics } from '../../../machines/regles/eligibility.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { anyPublics } from '../support/any-publics.ts'
import { doubtsBy } from '../support/brute-force.ts'

const real = fc.constantFrom(
  ...[...Object.values(knowledge.fiches), ...Object.values(knowledge.acteurs)].map(({ publics }) => publics),
)
/** Rules of the product, and rules it might have one day. */
const publics: fc.Arbitrary<Publics> = fc.oneof(real, anyPublics)

function verdict(rules: Publics, facts: Facts) {
  return judge(rules, facts).verdict
}

function without(facts: Facts, question: Question): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([one]) => one !== question))
}

const runs = { numRuns: 800 }
const anyQuestion = fc.constantFrom(...questionIds)

/** A question that the rules read, when they read any. */
const inQuestion = publics.chain((rules) => {
  const read = rules.flatMap(({ criteres }) => criteres.map(({ question }) => question))
  return fc.record({
    rules: fc.constant(rules),
    question: read.length > 0 ? fc.constantFrom(...read) : anyQuestion,
  })
})

describe('not knowing never excludes', () => {
  test('a fiche that is not excluded stays so when an answer is taken back', () => {
    fc.assert(
      fc.property(inQuestion, anyFacts, ({ rules, question }, facts) => {
        fc.pre(verdict(rules, facts) !== 'exclu')
        expect(verdict(rules, without(facts, question))).not.toBe('exclu')
        expect(verdict(rules, { ...facts, [question]: unknown })).not.toBe('exclu')
      }),
      runs,
    )
  })

  test('a fiche that is excluded stays so when something more is known', () => {
    fc.assert(
      fc.property(inQuestion, anyFacts, ({ rules, question }, facts) => {
        const before = { ...facts, [question]: unknown }
        fc.pre(verdict(rules, before) === 'exclu')
        for (const choice of acceptedBy(question))
          expect(verdict(rules, { ...before, [question]: choice })).toBe('exclu')
      }),
      runs,
    )
  })

  test('a fiche that is possible stays so when something more is known, but for an answer that its rule names as the only doubt', () => {
    fc.assert(
      fc.property(inQuestion, anyFacts, ({ rules, question }, facts) => {
        const before = without(facts, question)
        fc.pre(verdict(rules, before) === 'possible')
        const left = rules.some((one) => doubtsBy(question, one)) ? ['possible', 'a-verifier'] : ['possible']
        for (const choice of acceptedBy(question))
          expect(left).toContain(verdict(rules, { ...before, [question]: choice }))
      }),
      runs,
    )
  })

  test('« ne sait pas » and no answer give the same verdict', () => {
    fc.assert(
      fc.property(inQuestion, anyFacts, ({ rules, question }, facts) => {
        expect(verdict(rules, { ...facts, [question]: unknown })).toBe(
          verdict(rules, without(facts, question)),
        )
      }),
      runs,
    )
  })

  test('nobody is excluded before the first answer', () => {
    for (const fiche of Object.values(knowledge.fiches)) expect(verdict(fiche.publics, {})).not.toBe('exclu')
  })
})

describe('a verdict', () => {
  test('is the best public, of which the worst criterion', () => {
    fc.assert(
      fc.property(publics, anyFacts, (rules, facts) => {
        const effects = rules.map(({ criteres, doute }) => [
          ...(doute ? (['a-verifier'] as const) : []),
          ...criteres.map((critere) => weigh(critere, facts).effet),
        ])
        const expected = effects.some((all) => all.every((effect) => effect === 'remplit'))
          ? 'possible'
          : effects.some((all) => !all.includes('exclut'))
            ? 'a-verifier'
            : 'exclu'
        expect(verdict(rules, facts)).toBe(expected)
      }),
      runs,
    )
  })

  test('gives reasons that explain it', () => {
    fc.assert(
      fc.property(publics, anyFacts, (rules, facts) => {
        const { verdict: given, raisons, public: one } = judge(rules, facts)
        const worst = { possible: 'remplit', 'a-verifier': 'a-verifier', exclu: 'exclut' }[given]
        const effects = raisons.map(({ effet }) => effet)
        expect(
          effects.some((effect) => effect === worst) ||
            (given === 'possible' && effects.length === 0) ||
            (given === 'a-verifier' && rules[one]?.doute === true),
        ).toBe(true)
        expect(given === 'possible' && effects.some((effect) => effect !== 'remplit')).toBe(false)
        for (const { question, reponse } of raisons) expect(reponse).toBe(facts[question] ?? null)
      }),
      runs,
    )
  })
})
