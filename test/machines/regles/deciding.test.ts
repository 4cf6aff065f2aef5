import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionIds } from '../../../content/questions.ts'
import { decides } from '../../../machines/regles/deciding.ts'
import { judge } from '../../../machines/regles/eligibility.ts'
import { anyPublics } from '../support/any-publics.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

const rules = fc.oneof(
  fc.constantFrom(...Object.values(knowledge.fiches).map(({ publics }) => publics)),
  anyPublics,
)
const anyQuestion = fc.constantFrom(...questionIds.slice(0, 12))

test('a question decides wherever two answers to it give two verdicts', () => {
  fc.assert(
    fc.property(rules, anyFacts, anyQuestion, (publics, facts, question) => {
      const open = Object.fromEntries(Object.entries(facts).filter(([one]) => one !== question))
      const verdicts = acceptedBy(question).map(
        (choice) => judge(publics, { ...open, [question]: choice }).verdict,
      )
      fc.pre(new Set(verdicts).size > 1)
      expect(decides(question, publics, open)).toBe(true)
    }),
    { numRuns: 500, maxSkipsPerRun: 1000 },
  )
})

test('a question with an answer decides no more, and neither does one that no rule reads', () => {
  fc.assert(
    fc.property(rules, anyFacts, anyQuestion, (publics, facts, question) => {
      const read = publics.some(({ criteres }) => criteres.some((critere) => critere.question === question))
      fc.pre(facts[question] !== undefined || !read)
      expect(decides(question, publics, facts)).toBe(false)
    }),
    { numRuns: 800 },
  )
})

test('once all the rest is known, a question decides only if two answers to it give two verdicts', () => {
  const all = fc.record(
    Object.fromEntries(questionIds.map((question) => [question, fc.constantFrom(...acceptedBy(question))])),
  )
  fc.assert(
    fc.property(rules, all, anyQuestion, (publics, facts, question) => {
      const open = Object.fromEntries(Object.entries(facts).filter(([one]) => one !== question))
      const verdicts = acceptedBy(question).map(
        (choice) => judge(publics, { ...open, [question]: choice }).verdict,
      )
      expect(decides(question, publics, open)).toBe(new Set(verdicts).size > 1)
    }),
    { numRuns: 800 },
  )
})
