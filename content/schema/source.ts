import { z } from 'zod'
import { audiences } from '../audiences.ts'
import { languages } from '../languages.ts'
import { departements } from '../lieux/departements.ts'
import { phrase } from './words.ts'

/** Lines of a source, as in « 598-705, 712 ». */
export const lignes = z
  .string()
  .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'des numéros de ligne, comme « 598-705 » ou « 598-705, 712 »')

/**
 * The documents that facts come from: the last line, null where lines are not numbered; of when they are, as closely as
 * they say it, null where they do not. The guide is of the middle of 2025.
 */
export const documents = {
  guide: { lignes: 4919, date: '2025' },
  '000': { lignes: 72, date: null },
  '001': { lignes: 61, date: '2024-10-18' },
  '002': { lignes: 130, date: null },
  '003': { lignes: 424, date: '2020' },
  contacts: { lignes: null, date: null },
  errata: { lignes: null, date: null },
} as const

/** How many errata each series holds: E01 to E34, I01 to I20… */
export const errata = { E: 34, I: 20, U: 12, S: 23, X: 5 } as const

const series = Object.keys(errata).join('')

/** Where a fact comes from: the lines of one of our documents. */
export const source = z.strictObject({
  document: z
    .enum(Object.keys(documents) as (keyof typeof documents)[])
    .describe('Le document source ; « errata » : la fiche est hors du guide, ses faits citent leurs pages.'),
  lignes: lignes.describe('Les lignes du document, numérotées comme dans le guide compact.'),
})

/** A day, written 2026-11-21. */
export const jour = z.iso.date('une date du calendrier, écrite comme 2026-11-21')

/** That an organisation confirmed facts: which one, when, and which facts if not all of them. */
export const confirmation = z.strictObject({
  'aupres-de': phrase.describe('L’organisme qui a confirmé, jamais le nom d’une personne.'),
  le: jour.describe('Le jour où il l’a confirmé.'),
  quoi: phrase.optional().describe('Ce qu’il a confirmé, si ce n’est pas toute la page.'),
})

/** That people whom a reading is for read it: who, when, which reading. */
export const relecture = z.strictObject({
  par: phrase.describe('Qui l’a relu : un groupe ou un organisme, jamais le nom d’une personne.'),
  le: jour.describe('Le jour où il l’a relu.'),
  lecture: z.enum(languages).describe('La lecture relue.'),
})

/** Who read the readings of a page, of those whom they are for. */
export const relectures = {
  'relu-par': z
    .array(relecture)
    .describe(
      'Quels lecteurs concernés ont relu chaque lecture ; [] : personne encore. Nous relire n’est pas être relu.',
    ),
} as const

/** How far the facts of a file can be trusted: read in their source, confirmed by whom, until when. */
export const confiance = {
  lu: jour.describe('Le dernier jour où quelqu’un a comparé ce fichier avec sa source.'),
  confirme: z
    .array(confirmation)
    .describe('Qui l’a confirmé, et quand ; [] : personne encore. Lire une source n’est pas confirmer.'),
  revoir: jour.describe('Le jour où il faut relire, avant le prochain changement connu.'),
} as const

/** What the source says and what is true: kept for authors, shown to readers when it changes a right or an amount. */
export const correction = z.strictObject({
  erratum: z
    .string()
    .regex(new RegExp(`^[${series}]\\d{2}$`), 'un numéro d’erratum, comme E04')
    .describe('Le numéro dans la liste des errata.'),
  'source-dit': phrase.describe('Ce que dit la source, dans nos mots.'),
  'en-fait': phrase.describe('Ce qui est vrai aujourd’hui, ou auprès de qui le vérifier.'),
  'au-public': z
    .literal(true)
    .optional()
    .describe('À mettre seulement si la correction change un droit ou un montant : la page la montre.'),
})

/** A page on the web, over https. */
export const adresse = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, 'une adresse complète qui commence par https://')

/** A French phone number as people read it aloud. */
export const telephone = z
  .string()
  .regex(
    /^(0\d( \d{2}){4}|0 8\d{2}( \d{2,3}){2,3}|\d{2} \d{2}|11\d)$/,
    'un numéro comme « 03 20 10 43 60 », « 0 800 11 10 09 » ou « 39 49 »',
  )

/** A département of the guide. */
export const departement = z.enum(departements)

/** Some of those who read a first step. */
export const pour = z.array(z.enum(audiences)).min(1)

/** Opening hours as OpenStreetMap writes them: `Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00`. */
export const horaires = z
  .string()
  .regex(
    /^(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))? \d{2}:\d{2}-\d{2}:\d{2}(?:,\d{2}:\d{2}-\d{2}:\d{2})?(?:; .+)?$/,
    'des heures d’ouverture comme « Mo-Fr 09:00-12:00,14:00-17:00 »',
  )

/** Someone who answers: at least one way to reach them. */
export const contact = z
  .strictObject({
    nom: phrase.describe('Le nom du service, jamais celui d’une personne.'),
    departements: z
      .array(departement)
      .min(1)
      .optional()
      .describe('Les départements servis ; sans eux : toute la région.'),
    arrondissements: z
      .array(z.string().regex(/^\d{3}$/, 'le code officiel d’un arrondissement, à 3 chiffres'))
      .min(1)
      .optional()
      .describe(
        'Les arrondissements servis, par leurs codes officiels (595 : Lille) ; sans eux : tout le département.',
      ),
    telephone: telephone.optional().describe('Le numéro, par paires de chiffres.'),
    courriel: z
      .email('une adresse électronique, comme contact@exemple.fr')
      .optional()
      .describe('L’adresse électronique du service.'),
    adresse: phrase.optional().describe('La rue et la ville, ou la ville seule.'),
    site: adresse.optional().describe('La page où trouver ou joindre ce service.'),
    horaires: horaires.optional().describe('Les heures où l’on répond, comme les écrit OpenStreetMap.'),
    partout: z
      .literal(true)
      .optional()
      .describe('À mettre quand ce contact répond à tous, où qu’ils habitent en France.'),
    ailleurs: z
      .literal(true)
      .optional()
      .describe('À mettre quand ce contact n’est que pour qui habite hors de la région.'),
    pour: pour
      .optional()
      .describe('Qui peut appeler ce contact : un numéro des entreprises n’est pas celui du public.'),
    dit: z
      .array(phrase)
      .min(1)
      .optional()
      .describe('Les autres noms que lui donne la phrase du premier pas, dans toutes les langues.'),
    confiance: z
      .literal('probable')
      .optional()
      .describe('À mettre quand une seule bonne source le dit : montré avec sa date, « à confirmer ».'),
    lu: jour.optional().describe('Le jour où ces coordonnées ont été lues.'),
  })
  .refine((value) => value.telephone ?? value.courriel ?? value.site ?? value.adresse, {
    error: 'il faut au moins un téléphone, un courriel, un site ou une adresse',
  })

/** A useful page, with the words of its link. */
export const ressource = z.strictObject({
  titre: phrase.describe('Le texte du lien : ce que la page apprend, et sur quel site.'),
  url: adresse.describe('L’adresse complète.'),
})

/** A fact from outside the guide: what it says, and the public page that says it. */
export const fait = z.strictObject({
  fait: phrase.describe('Ce que la page permet d’affirmer, dans nos mots.'),
  page: phrase.describe('Le nom de la page et du site.'),
  url: adresse.describe('L’adresse complète de la page.'),
  lu: jour.describe('Le jour où la page a été lue, ou sa date de publication.'),
})
