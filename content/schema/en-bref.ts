import { z } from 'zod'
import { phrase } from './words.ts'

/** What one wants to know of a fiche before reading it. */
export const enBref = z.strictObject({
  'pour-qui': phrase.describe('Pour qui, en une phrase.'),
  duree: phrase.describe('Combien de temps cela dure.'),
  argent: phrase.describe('Ce qu’on paie et ce qu’on touche, avec les montants quand la fiche les connaît.'),
  decide: phrase.describe('Qui décide ou qui accorde.'),
  delai: phrase.optional().describe('En combien de temps, quand une source le dit.'),
})

/** What one wants to know of a fiche before reading it. */
export type EnBref = z.infer<typeof enBref>

/** What a caller may say on the phone, in one sentence that whoever calls can say. */
export const dire = phrase.describe('Ce qu’on peut dire au téléphone : une phrase, à la première personne.')
