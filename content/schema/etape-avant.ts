import { z } from 'zod'
import { things } from '../things.ts'
import { conditions, exemple } from './rule.ts'
import { confiance, fait, ressource, source } from './source.ts'
import { everywhere } from './words.ts'

const rule = ['quand', 'proposee-si', 'exemples'] as const
const dates = ['lu', 'confirme', 'revoir'] as const

/** Something to do before any fiche: ask for a visit, a recognition. */
const etapeAvant = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'des minuscules sans accent, des chiffres et des tirets')
      .describe('L’identifiant de l’étape ; il ne change jamais.'),
    titre: everywhere.describe('Ce qu’il y a à faire, en quelques mots.'),
    action: everywhere.describe('Ce qu’il y a à faire, en une phrase dite à la personne.'),
    'action-tiers': everywhere.describe('La même chose, dite à quelqu’un qui accompagne la personne.'),
    pourquoi: everywhere.describe('À quoi cela sert, en une phrase qui ne dit ni « vous » ni « votre ».'),
    delai: everywhere.describe('À partir de quand, ou combien de temps cela prend.'),
    joindre: everywhere
      .optional()
      .describe('Comment joindre le premier acteur, quand son numéro n’est écrit nulle part.'),
    dire: everywhere.describe('Ce qu’on peut dire au téléphone : une phrase, à la première personne.'),
    apporter: z
      .array(z.enum(things))
      .min(1)
      .optional()
      .describe('Ce qu’il faut apporter, en plus de la pièce d’identité et de la feuille.'),
    acteurs: z.array(z.string()).min(1).describe('Qui appeler, dans l’ordre, par identifiant du catalogue.'),
    fiche: z
      .string()
      .optional()
      .describe(
        'La fiche qui en dit plus : sa règle est alors celle de l’étape, et rien n’est à récrire ici.',
      ),
    sauf: conditions
      .min(1)
      .optional()
      .describe('À qui la fiche peut servir sans que l’étape se montre. Avec une fiche seulement.'),
    quand: conditions
      .min(1)
      .optional()
      .describe('Qui est concerné : une seule liste de critères suffit. Sans fiche seulement.'),
    'proposee-si': conditions
      .min(1)
      .optional()
      .describe('Ce que les réponses doivent dire pour que l’étape se montre. Sans fiche seulement.'),
    exemples: z
      .array(exemple)
      .min(3)
      .optional()
      .describe('Des cas qui prouvent la règle ; ils sont joués comme tests. Sans fiche seulement.'),
    ressources: z.array(ressource).describe('Les pages utiles, quand aucune fiche ne les donne.'),
    source: source.describe('D’où viennent les faits.'),
    faits: z.array(fait).optional().describe('Les faits pris hors du guide, chacun avec sa page et sa date.'),
    ...z.object(confiance).partial().shape,
  })
  .superRefine((value, context) => {
    const refuse = (key: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [key], message })
    if (value.fiche === undefined && value.sauf !== undefined)
      refuse(
        'sauf',
        'retirez « sauf » : une étape sans « fiche » dit elle-même qui elle concerne, sous « quand »',
      )
    for (const key of rule)
      if (value.fiche === undefined && value[key] === undefined)
        refuse(key, `il manque « ${key} » : une étape sans « fiche » dit elle-même qui elle concerne`)
      else if (value.fiche !== undefined && value[key] !== undefined)
        refuse(key, `retirez « ${key} » : la règle de cette étape est celle de la fiche « ${value.fiche} »`)
    for (const key of dates)
      if (value.fiche === undefined && value[key] === undefined)
        refuse(key, `il manque « ${key} » : une étape sans « fiche » dit elle-même quand elle a été lue`)
      else if (value.fiche !== undefined && value[key] !== undefined)
        refuse(
          key,
          `retirez « ${key} » : les dates de cette étape sont celles de la fiche « ${value.fiche} »`,
        )
  })

/** Something to do before any fiche. */
export type EtapeAvant = z.infer<typeof etapeAvant>

/** Everything that may come before any fiche, in order. */
export const etapesAvant = z.array(etapeAvant)
