import { z } from 'zod'
import { choicesOf, questionIds } from '../questions.ts'
import { phrase } from './words.ts'

const mots = z.array(phrase).min(1).describe('Ce que tapent les conseillers : « DELD », « maintien ».')

/** What counsellors type for an answer, by question and choice. */
export const motsConseil = z.strictObject(
  Object.fromEntries(
    questionIds.map((question) => [
      question,
      z
        .strictObject(Object.fromEntries(choicesOf(question).map((choice) => [choice, mots.optional()])))
        .optional(),
    ]),
  ),
)

/** What counsellors type for an answer, by question and choice. */
export type MotsConseil = z.infer<typeof motsConseil>
