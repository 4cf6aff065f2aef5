import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, meaningOf, questionIds, unknown, type Question } from '../../../content/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

const meanings = questionIds.flatMap((question) =>
  choicesOf(question)
    .map((choice) => [question, choice, meaningOf(question, choice)] as const)
    .filter(([, choice, meant]) => choice !== meant),
)

function decided(facts: Facts) {
  const { parcours, propositions, exclus, contacts } = orient(facts, knowledge)
  return {
    parcours,
    propositions: propositions.map(({ id, etape, verdict }) => [id, etape, verdict]),
    exclus: exclus.map(({ id }) => id),
    contacts: contacts.map(({ id }) => id),
  }
}

function anyoneWho(question: Question, choice: string): fc.Arbitrary<Facts> {
  return anyFacts.map((facts) => ({ ...facts, [question]: choice }))
}

describe('an answer that no rule names is read as what it means', () => {
  test('there are such answers', () => {
    expect(meanings).toContainEqual(['profil', 'proche', 'beneficiaire'])
    expect(meanings).toContainEqual(['statut', 'autre', unknown])
  })

  test('who asks for someone else is told what that person would be', () => {
    fc.assert(
      fc.property(anyoneWho('profil', 'proche'), (facts) => {
        expect(decided(facts)).toEqual(decided({ ...facts, profil: 'beneficiaire' }))
      }),
      { numRuns: 200 },
    )
  })

  test.each(meanings.filter(([, , meant]) => meant === unknown))(
    '%s.%s excludes nobody',
    (question, choice) => {
      fc.assert(
        fc.property(anyoneWho(question, choice), (facts) => {
          const told = decided(facts)
          const { [question]: _, ...less } = facts
          const silent = decided({ ...less, [question]: unknown })
          fc.pre(told.parcours === silent.parcours)
          const open = new Set(silent.propositions.map(([id]) => id))
          expect(told.exclus.filter((id) => open.has(id))).toEqual([])
        }),
        { numRuns: 100 },
      )
    },
  )
})
