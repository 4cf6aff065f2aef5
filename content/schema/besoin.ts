import { z } from 'zod'
import { everywhere } from './words.ts'

/** Subjects of the data.inclusion schema that our needs are about (v1, `thematiques`). */
const thematiques = [
  'choisir-un-metier--confirmer-son-choix-de-metier',
  'choisir-un-metier--identifier-ses-points-forts-et-ses-competences',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
  'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
  'sante--constituer-un-dossier-mdph-invalidite',
  'sante--sante-mentale',
  'se-former--monter-son-dossier-de-formation',
  'se-former--trouver-sa-formation',
  'trouver-un-emploi--maintien-dans-lemploi',
  'trouver-un-emploi--repondre-a-des-offres-demploi',
] as const

/** Kinds of services of the data.inclusion schema (v1, `type`). */
const types = ['accompagnement', 'aide-financiere', 'aide-materielle', 'formation', 'information'] as const

/** Whom a service is for in the data.inclusion schema (v1, `publics`). */
const publics = [
  'actifs',
  'demandeurs-emploi',
  'jeunes',
  'personnes-en-situation-de-handicap',
  'tous-publics',
] as const

/** A reason to call someone, and whom. */
export const besoin = z.strictObject({
  id: z.string().describe('L’identifiant du besoin.'),
  titre: everywhere.describe('Le besoin, dit comme la personne le dirait.'),
  acteurs: z
    .array(z.string())
    .min(1)
    .describe('Qui appeler pour cela, par identifiant du catalogue, le premier d’abord.'),
  type: z.enum(types).describe('Le genre de service, pour l’export data.inclusion.'),
  thematiques: z
    .array(z.enum(thematiques))
    .min(1)
    .describe('De quoi il s’agit, pour l’export data.inclusion.'),
  publics: z
    .array(z.enum(publics))
    .min(1)
    .refine((given) => given.length === 1 || !given.includes('tous-publics'), {
      error: '« tous-publics » ne va avec aucun autre public',
    })
    .describe('Pour qui, pour l’export data.inclusion.'),
})

/** A reason to call someone, and whom. */
export type Besoin = z.infer<typeof besoin>

/** Every reason to call, in the order they are shown. */
export const besoins = z.array(besoin)
