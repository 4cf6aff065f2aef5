import { z } from 'zod'
import { regles } from './bareme.ts'
import { confiance, contact, correction, fait, lignes, ressource, source } from './source.ts'
import { phrase } from './words.ts'

const phrases = z.array(phrase)

/** The words of an OPCO in one language. */
export const texteOpco = z.strictObject({
  resume: phrase.describe('Ce qu’est cet OPCO, pour quelles entreprises, en une phrase.'),
  handicap: phrases.min(1).describe('Ce qu’il fait pour le handicap : conseil, argent, outils.'),
  afest: phrases.describe(
    'Ce qu’il propose pour la formation au poste de travail (AFEST) ; rien si la source n’en dit rien.',
  ),
  argent: phrases.min(1).describe('Comment demander l’argent et être payé, et quelles preuves garder.'),
  'premier-contact': phrase.describe('Comment prendre contact la première fois.'),
})

const contrat = z.enum(['apprentissage', 'professionnalisation'])

const exclusion = z.strictObject({
  contrat: contrat.describe('Le contrat concerné.'),
  ligne: z
    .enum(['forfait-organisation'])
    .optional()
    .describe('Ce qui n’est pas payé pour ce contrat ; absent : rien n’est payé.'),
  pourquoi: phrase.describe('La phrase de réponse : ce qui n’est pas payé, et pour quel contrat.'),
  lignes: lignes.describe('Les lignes de la source qui le disent.'),
})

const mobilite = z.strictObject({
  texte: phrases.min(1).describe('La règle de mobilité en clair.'),
  contrats: z
    .array(contrat)
    .describe('Les contrats que la source dit financer ; aucun : la source ne le dit pas.'),
  exclut: z.array(exclusion).describe('Ce que la source dit ne pas financer.'),
  regles: regles.describe('Les chiffres de la règle.'),
  justificatifs: phrases.describe('Les pièces à garder ou à envoyer.'),
  facturation: phrases.describe('Quand et comment facturer.'),
  avertissements: phrases.describe('Ce que la source laisse dans le doute.'),
  source: source.describe('D’où vient la règle.'),
})

/** An opérateur de compétences: who pays for training in a branch. */
export const opco = z.strictObject({
  id: z.string().describe('L’identifiant du catalogue ; c’est aussi le nom du fichier.'),
  nom: phrase.describe('Le nom d’usage.'),
  alias: phrases.describe('Les autres noms sous lesquels on le cherche.'),
  secteurs: phrases.min(1).describe('Les secteurs qu’il couvre.'),
  metiers: phrases.describe('Des mots de métier qui mènent à lui : « boulanger », « garage ».'),
  idcc: z
    .array(z.strictObject({ numero: z.number().int().min(1).max(9999), nom: phrase }))
    .describe('Des conventions collectives (IDCC) qui mènent à lui ; à confirmer sur l’outil officiel.'),
  textes: z
    .strictObject({
      fr: texteOpco.describe('Le texte en français clair.'),
      en: z.strictObject({ resume: phrase, 'premier-contact': phrase }).describe('Le résumé en anglais.'),
      ar: z.strictObject({ resume: phrase, 'premier-contact': phrase }).describe('Le résumé en arabe.'),
    })
    .describe('Les textes de l’OPCO.'),
  mobilite: mobilite.describe('Ce qu’il paie pour la mobilité d’un alternant (document 001, au 18/10/2024).'),
  contacts: z.array(contact).min(1).describe('Ses coordonnées.'),
  ressources: z.array(ressource).min(1).describe('Les pages utiles.'),
  source: source.describe('D’où viennent les faits.'),
  faits: z
    .array(fait)
    .optional()
    .describe('Les faits pris hors du guide, chacun avec sa page publique et sa date.'),
  ...confiance,
  corrections: z.array(correction).describe('Ce que nous avons corrigé dans la source.'),
})

/** An opérateur de compétences. */
export type Opco = z.infer<typeof opco>
