import fc from 'fast-check'
import { choicesOf, questionIds, unknown } from '../../content/questions.ts'
import type { Facts } from '../../machines/eligibility.ts'

/** Anyone's answers: some questions, any of their choices. */
export const someFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    questionIds.map((question) => [question, fc.constantFrom(...choicesOf(question), unknown)]),
  ),
  { requiredKeys: [] },
)

/** The answers of anyone looking for a job. */
export const someSeeker: fc.Arbitrary<Facts> = someFacts.map((facts) => ({
  ...facts,
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
}))
