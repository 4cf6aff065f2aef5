import { z } from 'zod'
import { critere } from './rule.ts'
import { source } from './source.ts'
import { moments, stages } from './stage.ts'
import { localised } from './words.ts'

const ids = z.array(z.string())

/** One box of the guide's schéma. */
export const etape = z.strictObject({
  id: z.string().describe('L’identifiant de l’étape dans ce parcours.'),
  moment: z.enum(moments).describe('Avant, pendant ou après la formation.'),
  stage: z.enum(stages).describe('L’étape du guide, qui donne sa couleur et son icône.'),
  titre: localised.describe('Le nom de l’étape.'),
  texte: localised.describe('Ce qu’on y fait, en une phrase ou deux.'),
  quand: z
    .array(z.array(critere))
    .describe(
      'Quand cette étape vous concerne : une seule liste de critères suffit ; aucune liste : toujours.',
    ),
  fiches: ids.describe(
    'Les fiches que cette étape appelle, par identifiant du catalogue, les plus précises d’abord.',
  ),
})

/** The guide's schéma-type for one audience. */
export const parcours = z.strictObject({
  id: z.string().describe('L’identifiant du parcours ; c’est aussi le nom du fichier.'),
  titre: localised.describe('Le nom du parcours.'),
  tiers: ids.describe('Qui peut accompagner, par identifiant du catalogue, dans l’ordre du guide.'),
  etapes: z.array(etape).min(1).describe('Les étapes, dans l’ordre.'),
  financements: ids.describe('Ce qui peut payer la formation, par identifiant du catalogue.'),
  compensation: z
    .array(
      z.strictObject({
        outil: z.string().describe('L’outil, par identifiant du catalogue.'),
        quand: z
          .array(z.array(critere))
          .optional()
          .describe(
            'Pour qui seulement : il n’est cité que si les réponses le disent ; sans cette clé : pour tous.',
          ),
      }),
    )
    .describe('Les aides liées au handicap.'),
  sorties: z
    .array(
      z.strictObject({
        id: z.string().describe('L’identifiant de la sortie.'),
        titre: localised.describe('Comment le parcours peut finir.'),
        texte: localised.describe('Ce qu’on fait alors.'),
      }),
    )
    .min(1)
    .describe('Ce qui vient après, si tout va bien ou non.'),
  source: source.describe('D’où vient le schéma.'),
})

/** The guide's schéma-type for one audience. */
export type Parcours = z.infer<typeof parcours>

/** One box of the guide's schéma. */
export type Etape = z.infer<typeof etape>
