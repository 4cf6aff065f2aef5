import { z } from 'zod'
import { things } from '../things.ts'
import { appel } from './appel.ts'
import { dire, enBref, sourcesEnBref } from './en-bref.ts'
import { conditions, exemple, publics } from './rule.ts'
import { confiance, contact, correction, fait, relectures, ressource, source } from './source.ts'
import { stages } from '../stages.ts'
import { texteFacile } from './facile.ts'
import { everywhere, ligne, phrase } from './words.ts'

const phrases = z.array(phrase)

/** The words of a fiche in one language, in full: written for that reader, with the same facts in all. */
export const texteFiche = z.strictObject({
  titre: phrase.describe('Le nom, sans le sigle.'),
  resume: phrase.describe('Ce que c’est, en une phrase.'),
  'premier-pas': phrase.describe('La première chose à faire, en une phrase qui commence par un verbe.'),
  'premier-pas-pro': phrase
    .optional()
    .describe(
      'La première chose à faire pour un référent handicap ou un employeur, si ce n’est pas la même.',
    ),
  'en-bref': enBref.describe('L’essentiel, une phrase courte par clé.'),
  dire,
  objectifs: phrases.min(1).describe('À quoi cela sert.'),
  'points-cles': z
    .strictObject({
      nature: ligne.describe('Ce que c’est : contrat, formation, accompagnement…'),
      publics: ligne.describe('Pour qui, en clair.'),
      prescripteurs: ligne.optional().describe('Qui peut vous y envoyer.'),
      operateurs: ligne.optional().describe('Qui le fait.'),
      financement: ligne.optional().describe('Qui paie, et ce que vous touchez.'),
    })
    .describe('L’aide en quelques points ; un point est un texte, ou une « phrase » et sa « liste ».'),
  specificites: phrases.min(1).describe('Ce qui le distingue : durée, contenu, rythme.'),
  'valeur-ajoutee': z
    .array(
      z.strictObject({
        pour: phrase.describe('Pour qui : « Pour vous », « Pour l’employeur »…'),
        points: phrases.min(1).describe('Ce que cette personne y gagne.'),
      }),
    )
    .describe('Ce que chacun y gagne.'),
  etapes: z
    .array(
      z.strictObject({
        qui: phrase.describe('Qui agit à cette étape.'),
        action: phrase.describe('Ce qui se passe.'),
      }),
    )
    .min(1)
    .describe('Les étapes de mobilisation, dans l’ordre.'),
  'bon-a-savoir': phrases.describe('Ce qu’on aime savoir avant.'),
  compensation: phrases.describe('Les aides liées au handicap, en clair.'),
})

/** The words of a fiche in one language. */
export type TexteFiche = z.infer<typeof texteFiche>

/** The words of a fiche in English or Arabic: those of the French, and its French name. */
export const texteTraduit = texteFiche.extend({
  'nom-francais': phrase
    .optional()
    .describe(
      'Le nom et le sigle français, montrés entre parenthèses après le titre : « bilan de compétences ».',
    ),
})

/** A dispositif or an outil of the guide. */
export const fiche = z.strictObject({
  id: z.string().describe('L’identifiant du catalogue ; c’est aussi le nom du fichier.'),
  sigle: phrase.optional().describe('Le sigle, s’il est d’usage.'),
  alias: phrases.describe('Les autres noms sous lesquels on le cherche.'),
  nature: z.enum(['dispositif', 'outil']).describe('Un dispositif du guide, ou un outil de compensation.'),
  droit: z
    .enum(['commun', 'specifique', 'inconnu'])
    .describe(
      'Ouvert à tous (commun), réservé au handicap (specifique), ou non précisé par le guide (inconnu).',
    ),
  stages: z.array(z.enum(stages)).min(1).describe('Les étapes du guide où il sert.'),
  acteurs: z
    .array(z.string())
    .min(1)
    .describe('Qui intervient, dans l’ordre : d’abord celui qui peut prescrire.'),
  appeler: z
    .array(appel)
    .min(1)
    .describe('Qui le premier pas nomme, donc qui le bouton appelle : la première ligne qui convient.'),
  apporter: z
    .array(z.enum(things))
    .min(1)
    .optional()
    .describe('Ce qu’il faut apporter pour ce premier pas, en plus de la pièce d’identité et de la feuille.'),
  textes: z
    .strictObject({
      fr: texteFiche.describe('Le texte en français clair.'),
      'fr-x-falc': texteFacile.describe('La version simplifiée : six blocs, qui choisissent.'),
      en: texteTraduit.optional().describe('Le texte en anglais.'),
      ar: texteTraduit.optional().describe('Le texte en arabe.'),
    })
    .describe('Les textes de la fiche.'),
  alerte: everywhere
    .optional()
    .describe('Ce qu’il faut savoir avant tout : remplacé, fermé, entrées à confirmer. Montré en tête.'),
  publics: publics.describe('Qui est concerné : un seul de ces publics suffit.'),
  'proposee-si': conditions
    .min(1)
    .optional()
    .describe(
      'Quand la proposer : seulement si les réponses le disent. Sans cette clé : dès qu’une étape l’appelle.',
    ),
  'pour-tous': z
    .literal(true)
    .optional()
    .describe(
      'À mettre quand tout le monde peut la demander : elle passe alors après ce qui répond à la personne.',
    ),
  'repond-si': conditions
    .min(1)
    .optional()
    .describe(
      'À qui elle est la réponse même : elle passe alors en premier ; avec « pour-tous », elle garde sa place dans l’étape.',
    ),
  'en-dernier-si': conditions
    .min(1)
    .optional()
    .describe(
      'À qui elle n’est pas ce qu’on cherche d’abord : elle passe alors après tout le reste. Fermée : « - [] », à tous.',
    ),
  exemples: z.array(exemple).min(3).describe('Des cas qui prouvent la règle ; ils sont joués comme tests.'),
  compensation: z
    .array(z.string())
    .describe('Les outils de compensation liés, par identifiant du catalogue.'),
  contacts: z.array(contact).describe('Les contacts propres à ce dispositif.'),
  ressources: z.array(ressource).min(1).describe('Les pages utiles.'),
  source: source.describe('D’où viennent les faits.'),
  'sources-en-bref': sourcesEnBref.describe(
    'D’où vient chaque texte de « en-bref » ; « non-dit » quand aucune source de la fiche ne le dit.',
  ),
  faits: z
    .array(fait)
    .optional()
    .describe('Les faits pris hors du guide, chacun avec sa page publique et sa date.'),
  ...confiance,
  ...relectures,
  corrections: z.array(correction).describe('Ce que nous avons corrigé dans la source.'),
})

/** A dispositif or an outil of the guide. */
export type Fiche = z.infer<typeof fiche>
