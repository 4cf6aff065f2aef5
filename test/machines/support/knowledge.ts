import fc from 'fast-check'
import { content } from '../../support/content.ts'
import { knowledgeOf } from '../../../content/content.ts'
import { questionIds } from '../../../content/questions.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'

/** The real rules and contacts. */
export const knowledge = knowledgeOf(content)

/** What decides, with nobody to call: an orientation without them takes half the time. */
export const withoutPeople = { ...knowledge, acteurs: {}, appels: {} }

const choices = Object.fromEntries(
  questionIds.map((question) => [question, fc.constantFrom(...acceptedBy(question))]),
)

/** Any facts of the vocabulary, some questions missing. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(choices, { requiredKeys: [] })
