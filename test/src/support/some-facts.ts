import fc from 'fast-check'
import { choicesOf, questionIds, unknown } from '../../../content/questions.ts'
import { factsOf } from '../../../machines/visite/answers.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { visitOf } from '../../machines/support/visits.ts'

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

/** What is known of anyone whose visit is finished. */
export const someVisitor: fc.Arbitrary<Facts> = someFacts.map((given) => factsOf(visitOf(given)))
