import { z } from 'zod'

/** A sentence or a label, never empty, never padded. */
export const phrase = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'sans espace au début ni à la fin')

/** The same short text in each language. */
export const localised = z.strictObject({
  fr: phrase.describe('En français clair.'),
  'fr-x-falc': phrase.describe('En version simplifiée : une idée, une phrase courte.'),
})

/** The words of the screens: keys within keys, a sentence at each leaf. */
export const ecrans: z.ZodType<{ [key: string]: string | Ecrans }> = z.record(
  z.string(),
  z.union([phrase, z.lazy(() => ecrans)]),
)

type Ecrans = { [key: string]: string | Ecrans }
