import { z } from 'zod'
import { pictogrammes } from '../pictogrammes.ts'
import { phrase } from './words.ts'

/** An acronym or a word to explain. */
export const terme = z.strictObject({
  sigle: phrase.describe('Le sigle ou le mot, tel qu’on le lit.'),
  forme: phrase.describe('Les mots entiers.'),
  sens: z
    .strictObject({
      fr: phrase.describe('En français clair.'),
      'fr-x-falc': phrase.describe('En version simplifiée : une idée, une phrase courte.'),
      en: phrase.optional().describe('En anglais, si le mot y est lu.'),
      ar: phrase.optional().describe('En arabe, si le mot y est lu.'),
    })
    .describe('Ce que cela veut dire, en une phrase simple.'),
  image: z.enum(pictogrammes).optional().describe('L’image de ce mot en version simplifiée.'),
  lien: z.string().optional().describe('La fiche ou l’acteur qui en parle, par identifiant du catalogue.'),
})

/** An acronym or a word to explain. */
export type Terme = z.infer<typeof terme>

/** The whole glossary, one entry an acronym and meaning. */
export const glossaire = z.array(terme)
