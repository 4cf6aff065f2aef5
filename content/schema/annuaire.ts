import { z } from 'zod'
import { contact, jour } from './source.ts'
import { phrase } from './words.ts'

/** An office of the directory of the administration. */
export const bureau = z
  .strictObject({
    ...contact.shape,
    id: phrase.describe('L’identifiant du service dans l’annuaire de l’administration.'),
    lu: jour.describe('Le jour où l’annuaire a changé ces coordonnées ; à défaut, celui de l’import.'),
    insee: z
      .string()
      .regex(/^\d{5}$/, 'un code INSEE de commune, à 5 chiffres')
      .optional()
      .describe('Le code INSEE de la commune.'),
  })
  .refine((value) => value.telephone ?? value.courriel ?? value.site, {
    error: 'il faut au moins un téléphone, un courriel ou un site',
  })

/** An office of the directory of the administration. */
export type Bureau = z.infer<typeof bureau>

/** The offices of one acteur, as the last import of the directory wrote them. */
export const annuaire = z.strictObject({
  id: z.string().describe('L’acteur, par son identifiant du catalogue ; c’est aussi le nom du fichier.'),
  bureaux: z
    .array(bureau)
    .min(1)
    .describe('Ses bureaux, dans l’ordre de leurs départements et de leurs noms.'),
})

/** The offices of one acteur, as the last import of the directory wrote them. */
export type Annuaire = z.infer<typeof annuaire>
