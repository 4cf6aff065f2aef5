import { z } from 'zod'
import { adresse, jour } from './source.ts'
import { phrase } from './words.ts'

/** A change that is known to come: when, what, and which files it makes false. For authors only. */
export const echeance = z.strictObject({
  id: z.string().describe('L’identifiant de ce changement.'),
  date: jour.describe('Le premier jour où ce qui est écrit peut être faux.'),
  change: phrase.describe('Ce qui change, en une phrase, et ce qu’il faudra regarder.'),
  ids: z
    .array(z.string())
    .min(1)
    .describe('Les fichiers à relire avant ce jour, par identifiant du catalogue ; ou « glossaire ».'),
  page: phrase.describe('Le nom de la page et du site qui l’annonce.'),
  url: adresse.describe('L’adresse complète de la page ; celle du site, si la page n’a pas été trouvée.'),
})

/** A change that is known to come. */
export type Echeance = z.infer<typeof echeance>

/** Every change that is known to come. */
export const echeances = z.array(echeance)
