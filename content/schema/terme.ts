import { z } from 'zod'
import { localised, phrase } from './words.ts'

/** An acronym or a word to explain. */
export const terme = z.strictObject({
  sigle: phrase.describe('Le sigle ou le mot, tel qu’on le lit.'),
  forme: phrase.describe('Les mots entiers.'),
  sens: localised.describe('Ce que cela veut dire, en une phrase simple.'),
  lien: z.string().optional().describe('La fiche ou l’acteur qui en parle, par identifiant du catalogue.'),
})

/** An acronym or a word to explain. */
export type Terme = z.infer<typeof terme>

/** The whole glossary, one entry an acronym and meaning. */
export const glossaire = z.array(terme)
