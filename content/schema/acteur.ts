import { z } from 'zod'
import { choicesOf } from '../questions.ts'
import { conditions, exemple, publics } from './rule.ts'
import { confiance, contact, correction, departement, fait, relectures, ressource, source } from './source.ts'
import { everywhere, phrase } from './words.ts'

/** The words of an acteur in one language. */
export const texteActeur = z.strictObject({
  resume: phrase.describe('Ce que fait cet acteur pour vous, en une phrase.'),
  missions: z.array(phrase).min(1).describe('Ce qu’on peut lui demander.'),
  'pour-qui': phrase.describe('Qui il accompagne.'),
  'premier-contact': phrase.describe(
    'Comment prendre contact la première fois, en une phrase qui commence par un verbe.',
  ),
})

/** The words of an acteur in English or Arabic: its name stays in French, with what it is. */
export const acteurTraduit = texteActeur.extend({
  quoi: phrase.describe('Ce que c’est, en quelques mots, à mettre après son nom français.'),
})

/** Who can follow a person: the answers to « accompagnement », but for « aucun ». */
export const followers = choicesOf('accompagnement').filter((choice) => !['autre', 'aucun'].includes(choice))

/** The office to call in a département while the commune is not known. */
const accueil = z.strictObject({
  departement: departement.describe('Le département.'),
  bureau: phrase.describe('L’identifiant du bureau, tel qu’il est dans content/annuaire.'),
  nom: phrase.describe('Le nom à montrer : celui de l’acteur et la ville.'),
})

/** Who to turn to. */
export const acteur = z.strictObject({
  id: z.string().describe('L’identifiant du catalogue ; c’est aussi le nom du fichier.'),
  nom: phrase.describe('Le nom d’usage.'),
  alias: z.array(phrase).describe('Les autres noms sous lesquels on le cherche.'),
  dit: z
    .array(phrase)
    .min(1)
    .optional()
    .describe('Les autres noms que lui donne la phrase d’un premier pas, dans toutes les langues.'),
  droit: z.enum(['commun', 'specifique']).describe('Ouvert à tous, ou réservé au handicap.'),
  textes: z
    .strictObject({
      fr: texteActeur.describe('Le texte en français clair.'),
      'fr-x-falc': texteActeur.describe('La version simplifiée.'),
      en: acteurTraduit.optional().describe('Le texte en anglais.'),
      ar: acteurTraduit.optional().describe('Le texte en arabe.'),
    })
    .describe('Les textes de l’acteur.'),
  publics: publics.describe('Qui il accompagne : un seul de ces publics suffit.'),
  'propose-si': conditions
    .min(1)
    .optional()
    .describe(
      'Quand le proposer : seulement si les réponses le disent. Sans cette clé : à tous ses publics.',
    ),
  'en-premier-si': conditions
    .min(1)
    .optional()
    .describe('Les réponses qui le mettent parmi les premiers à joindre, quelles que soient les fiches.'),
  exemples: z
    .array(exemple)
    .min(3)
    .optional()
    .describe('Des cas qui prouvent « publics » ; ils sont joués comme tests.'),
  'sans-telephone': everywhere
    .optional()
    .describe('Comment le joindre quand on ne peut pas téléphoner : langue des signes, texte, sur place.'),
  opco: z
    .literal(true)
    .optional()
    .describe('À mettre à un seul acteur : celui qui, quand on connaît l’OPCO, est cet OPCO.'),
  'sans-solution': z
    .literal(true)
    .optional()
    .describe('À mettre à un seul acteur : celui vers qui se tourner quand rien ne convient.'),
  contacts: z.array(contact).min(1).describe('Ses coordonnées, par département quand il y en a.'),
  annuaire: ressource.describe('L’annuaire officiel, pour trouver les autres adresses.'),
  suit: z
    .enum(followers)
    .optional()
    .describe(
      'La réponse à « accompagnement » qui le désigne : qu’il suit déjà la personne le met en premier.',
    ),
  'import-annuaire': z
    .strictObject({
      types: z
        .array(phrase)
        .min(1)
        .describe('Le genre de ces services dans l’annuaire : « type_service_local ».'),
      portee: z
        .enum(['commune', 'departement', 'region'])
        .describe(
          'Si un bureau sert sa commune et ses voisines (montré à qui dit sa commune), son département, ou toute la région.',
        ),
      demander: phrase
        .optional()
        .describe(
          'Ce qu’on ajoute au nom d’un bureau qui n’est peut-être pas celui de la commune : « demandez laquelle suit la commune ».',
        ),
      accueil: z
        .array(accueil)
        .min(1)
        .optional()
        .describe('Le bureau à appeler tant qu’on ne connaît pas la commune : un seul par département.'),
    })
    .optional()
    .describe('Les services de l’annuaire de l’administration qui sont ses bureaux, pour npm run annuaire.'),
  reseau: phrase.optional().describe('Son réseau dans le schéma data.inclusion : « reseaux_porteurs ».'),
  'premier-appel': z
    .literal(true)
    .optional()
    .describe(
      'À mettre à un seul acteur : le téléphone de son premier contact est montré à qui ne sait pas qui appeler.',
    ),
  ressources: z.array(ressource).describe('Les pages utiles.'),
  source: source.describe('D’où viennent les faits.'),
  faits: z
    .array(fait)
    .optional()
    .describe('Les faits pris hors du guide, chacun avec sa page publique et sa date.'),
  ...confiance,
  ...relectures,
  corrections: z.array(correction).describe('Ce que nous avons corrigé dans la source.'),
})

/** Who to turn to. */
export type Acteur = z.infer<typeof acteur>
