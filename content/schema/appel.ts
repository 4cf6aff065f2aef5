import { z } from 'zod'
import { conditions } from './rule.ts'
import { departement, pour } from './source.ts'

/** One row of whom a first step names: the first row that fits is the one. */
export const appel = z.strictObject({
  pour: pour.optional().describe('Pour qui vaut cette ligne ; sans cette clé : pour tous.'),
  departements: z
    .array(departement)
    .min(1)
    .optional()
    .describe('Les départements où vaut cette ligne ; sans cette clé : partout.'),
  si: conditions
    .min(1)
    .optional()
    .describe('Les réponses qu’il faut avoir données pour que cette ligne vaille.'),
  qui: z
    .array(z.string())
    .min(1)
    .describe(
      'Qui la phrase du premier pas nomme, dans l’ordre : un acteur par son identifiant, ou « fiche » pour les contacts de la fiche.',
    ),
})

/** One row of whom a first step names. */
export type Appel = z.infer<typeof appel>
