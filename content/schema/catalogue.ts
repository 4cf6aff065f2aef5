import { z } from 'zod'
import { phrase } from './words.ts'

/** A name the product knows; its page may not be written yet. */
export const entree = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'des minuscules sans accent, des chiffres et des tirets')
    .describe('L’identifiant, qui ne change jamais.'),
  genre: z.enum(['dispositif', 'outil', 'acteur', 'opco', 'bareme']).describe('Ce que ce nom désigne.'),
  titre: phrase.describe('Le nom tel qu’on le lit.'),
})
