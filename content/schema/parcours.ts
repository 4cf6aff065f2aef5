import { z } from 'zod'
import { conditions, quand, questionId } from './rule.ts'
import { source } from './source.ts'
import { moments, stages } from '../stages.ts'
import { everywhere } from './words.ts'

const ids = z.array(z.string())

/** The words of one box of the guide's schémas, shared by the parcours that have it. */
export const etape = z.strictObject({
  id: z.string().describe('L’identifiant de l’étape.'),
  moment: z.enum(moments).describe('Avant, pendant ou après la formation.'),
  stage: z.enum(stages).describe('L’étape du guide, qui donne sa couleur et son icône.'),
  titre: everywhere.describe('Le nom de l’étape.'),
  texte: everywhere.describe('Ce qu’on y fait, en une phrase ou deux.'),
})

/** The words of one box of the guide's schémas. */
export type Etape = z.infer<typeof etape>

/** Every step, once. */
export const etapes = z.array(etape)

/** How a parcours can end. */
export const sortie = z.strictObject({
  id: z.string().describe('L’identifiant de la sortie.'),
  titre: everywhere.describe('Comment le parcours peut finir.'),
  texte: everywhere.describe('Ce qu’on fait alors.'),
})

/** How a parcours can end. */
export type Sortie = z.infer<typeof sortie>

/** Every way to end, once. */
export const sorties = z.array(sortie)

/** A page of money that an étape names beside its fiches: that of the OPCO of the answers, or one funding rule. */
export const pageAppelee = z.union([
  z.strictObject({
    opco: z.literal('repondu').describe('La page de l’OPCO que la personne a répondu.'),
    quand: conditions
      .optional()
      .describe('Qui elle concerne ; elle n’est pas nommée à qui en est exclu. Sans cette clé : tous.'),
  }),
  z.strictObject({
    id: z.string().describe('Le barème, par identifiant du catalogue.'),
    'proposee-si': conditions.min(1).describe('Quand la nommer : seulement si les réponses le disent.'),
    quand: conditions.describe('Qui elle concerne ; elle n’est pas nommée à qui en est exclu.'),
    appeler: z.string().describe('L’OPCO à contacter pour cette page, par identifiant du catalogue.'),
  }),
])

/** The guide's schéma-type for one audience. */
export const parcours = z.strictObject({
  id: z.string().describe('L’identifiant du parcours ; c’est aussi le nom du fichier.'),
  titre: everywhere.describe('Le nom du parcours.'),
  reunit: questionId
    .optional()
    .describe(
      'La question dont on ne sait pas la réponse : chaque étape appelle alors tout ce que la même étape appelle dans les parcours de ses réponses.',
    ),
  tiers: ids.describe('Qui peut accompagner, par identifiant du catalogue, dans l’ordre du guide.'),
  etapes: z
    .array(
      z.strictObject({
        id: z.string().describe('L’étape, par son identifiant dans content/etapes.yaml.'),
        quand: quand.describe(
          'Quand cette étape vous concerne : une seule liste de critères suffit ; aucune liste : toujours.',
        ),
        fiches: ids
          .default([])
          .describe(
            'Les fiches que cette étape appelle, les plus précises d’abord ; rien dans un parcours qui en réunit d’autres.',
          ),
        pages: z
          .array(pageAppelee)
          .optional()
          .describe('Pour les professionnels : les pages d’OPCO et les barèmes que cette étape nomme aussi.'),
      }),
    )
    .min(1)
    .describe('Les étapes, dans l’ordre.'),
  financements: ids.describe('Ce qui peut payer la formation, par identifiant du catalogue.'),
  compensation: ids.describe('Les aides liées au handicap à citer, par identifiant du catalogue.'),
  sorties: ids.min(1).describe('Ce qui vient après, par identifiant de content/sorties.yaml.'),
  source: source.describe('D’où vient le schéma.'),
})

/** The guide's schéma-type for one audience. */
export type Parcours = z.infer<typeof parcours>
