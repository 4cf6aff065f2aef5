import { z } from 'zod'
import { phrase } from './words.ts'

/** What people type when they do not know the name of what helps them, and what helps. */
export const motsCourants = z.array(
  z.strictObject({
    mots: z.array(phrase).min(1).describe('Ce que les gens tapent : « mal au dos », « fongecif ».'),
    en: z.array(phrase).min(1).optional().describe('Ce qu’ils tapent en anglais.'),
    ar: z.array(phrase).min(1).optional().describe('Ce qu’ils tapent en arabe.'),
    vers: z
      .array(z.string())
      .min(1)
      .describe(
        'Ce qu’ils doivent trouver, par identifiant du catalogue : fiches, acteurs, OPCO, le plus utile d’abord.',
      ),
  }),
)

/** What people type when they do not know the name of what helps them, and what helps. */
export type MotsCourants = z.infer<typeof motsCourants>
