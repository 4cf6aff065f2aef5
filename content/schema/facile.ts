import { z } from 'zod'
import { dire } from './en-bref.ts'
import { ligne, phrase } from './words.ts'

const lignes = z.array(ligne).min(1)

/** The easy version of a fiche: six blocks, one sentence a line. It selects; what it leaves out is in the French. */
export const texteFacile = z.strictObject({
  titre: phrase.describe('Le nom, sans le sigle.'),
  resume: phrase.describe('C’est quoi : ce que c’est, en une phrase, lue seule dans les listes.'),
  'c-est-quoi': lignes.describe('C’est quoi : ce qui se passe et à quoi cela sert, une phrase par ligne.'),
  'pour-qui': lignes.describe('Pour qui : des conditions (« Cette aide est pour vous si : » et une liste).'),
  duree: lignes.describe('Combien de temps.'),
  argent: lignes.describe('Combien je paie, puis combien je reçois.'),
  'premier-pas': phrase.describe(
    'Que faire en premier : une phrase ou deux, qui disent quoi demander et à qui.',
  ),
  'premier-pas-pro': phrase
    .optional()
    .describe('La même chose pour un référent handicap ou un employeur, si ce n’est pas la même.'),
  dire,
})

/** The easy version of a fiche. */
export type TexteFacile = z.infer<typeof texteFacile>
