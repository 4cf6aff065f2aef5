import { z } from 'zod'
import { acteur } from './acteur.ts'
import { besoin } from './besoin.ts'
import { fiche } from './fiche.ts'
import { jour } from './source.ts'

/** The version of the files of open data; its first figure changes when a reader of theirs must change. */
export const versionDonnees = '2.0.0'

const pages = z
  .strictObject({ fr: z.string(), 'fr-x-falc': z.string(), en: z.string(), ar: z.string() })
  .describe('L’adresse de sa page sur le site, dans chaque langue.')

const head = {
  $schema: z.string().describe('Le schéma de ce fichier.'),
  version: z.literal(versionDonnees).describe('La version du format.'),
  date: jour.describe('Le jour où ce fichier a été fait.'),
  licence: z.string().describe('La licence des données.'),
  territoire: z.string().describe('Le territoire couvert.'),
}

/** fiches.json: every fiche as it is written, with the addresses of its pages. */
export const donneesFiches = z.strictObject({
  ...head,
  fiches: z.array(z.strictObject({ ...fiche.shape, pages })).describe('Les fiches.'),
})

/** acteurs.json: every acteur with all its contacts, and the needs they are called for. */
export const donneesActeurs = z.strictObject({
  ...head,
  acteurs: z
    .array(z.strictObject({ ...acteur.shape, pages }))
    .describe('Les acteurs, avec tous leurs contacts.'),
  besoins: z.array(besoin).describe('Pourquoi on appelle, et qui.'),
})

const id = z.string().regex(/^passerelle-hauts-de-france--\S+$/, 'un identifiant précédé de sa source')
const nom = z.string().min(3).max(150).regex(/[^.]$/, 'un nom sans point final')
const reach = {
  adresse: z.string().optional(),
  code_postal: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  commune: z.string().optional(),
  code_insee: z
    .string()
    .regex(/^\w{5}$/)
    .optional(),
  telephone: z
    .string()
    .regex(/^(?:\+33\d{9}|\d{3,4})$/)
    .optional(),
  courriel: z.email().optional(),
  horaires_accueil: z.string().optional(),
}

/** An office, in the data.inclusion schema v1 (https://github.com/gip-inclusion/data-inclusion-schema). */
export const structure = z.strictObject({
  source: z.literal('passerelle-hauts-de-france'),
  id,
  nom,
  description: z.string().min(5).max(10_000),
  date_maj: jour,
  ...reach,
  site_web: z.url().optional(),
  reseaux_porteurs: z.array(z.string()).min(1).optional(),
})

/** An office, in the data.inclusion schema v1. */
export type Structure = z.infer<typeof structure>

/** What an office does for one need, in the data.inclusion schema v1. */
export const service = z.strictObject({
  source: z.literal('passerelle-hauts-de-france'),
  id,
  structure_id: id,
  nom,
  description: z.string().min(5).max(10_000),
  date_maj: jour,
  type: besoin.shape.type,
  thematiques: besoin.shape.thematiques,
  publics: besoin.shape.publics,
  publics_precisions: z.string(),
  ...reach,
  zone_eligibilite: z.array(z.string().regex(/^(?:\d{2}|france)$/)).min(1),
  lien_mobilisation: z.url().optional(),
  modes_mobilisation: z
    .array(z.enum(['telephoner', 'envoyer-un-courriel', 'utiliser-lien-mobilisation']))
    .min(1),
  mobilisable_par: z.array(z.enum(['usagers', 'professionnels'])).min(1),
  mobilisation_precisions: z.string(),
})

/** What an office does for one need, in the data.inclusion schema v1. */
export type Service = z.infer<typeof service>

/** structures.json. */
export const structures = z.array(structure)

/** services.json. */
export const services = z.array(service)
