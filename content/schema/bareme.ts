import { z } from 'zod'
import { confiance, correction, jour, lignes, ressource, source } from './source.ts'
import { phrase } from './words.ts'

/** What a figure of a rule counts. */
export const unites = [
  'euro',
  'euro-par-heure',
  'euro-par-jour',
  'euro-par-nuit',
  'euro-par-repas',
  'euro-par-semaine',
  'euro-par-mois',
  'euro-par-an',
  'pourcent',
  'pourcent-du-smic',
  'heure',
  'jour',
  'semaine',
  'mois',
  'an',
  'nombre',
] as const

/** One figure of a funding rule, with all that limits it: decisions read it by its id. */
export const regle = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'des minuscules sans accent, des chiffres et des tirets')
      .describe('L’identifiant du chiffre dans ce barème : « plafond-horaire ».'),
    libelle: phrase.describe('Ce que dit ce chiffre, en une phrase courte.'),
    valeur: z.number().nonnegative().describe('Le chiffre, dans l’unité.'),
    'valeur-max': z
      .number()
      .nonnegative()
      .optional()
      .describe('Le haut de la fourchette, quand la source donne deux chiffres.'),
    'max-selon': source
      .optional()
      .describe('Le document qui donne le haut de la fourchette, quand c’est un autre.'),
    unite: z.enum(unites).describe('Ce que compte le chiffre.'),
    ht: z
      .boolean()
      .optional()
      .describe('Vrai : hors taxes ; faux : taxes comprises ; absent : la source ne le dit pas.'),
    conditions: z.array(phrase).optional().describe('Quand ce chiffre vaut.'),
    doute: phrase
      .optional()
      .describe('Pourquoi ce chiffre est incertain : ce qu’il faut vérifier, et auprès de qui.'),
    lignes: lignes.describe('Les lignes de la source qui donnent ce chiffre.'),
  })
  .refine((value) => value['valeur-max'] === undefined || value['valeur-max'] > value.valeur, {
    path: ['valeur-max'],
    error: 'le haut de la fourchette doit dépasser « valeur »',
  })

/** One figure of a funding rule. */
export type Regle = z.infer<typeof regle>

/** A list of figures where each id stands once. */
export const regles = z.array(regle).superRefine((list, context) => {
  for (const [index, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `« ${id} » est déjà pris dans cette liste`,
      })
})

/** The words of a funding rule in one language. */
export const texteBareme = z.strictObject({
  titre: phrase.describe('Le nom de la règle.'),
  resume: phrase.describe('Ce que la règle paie, pour qui, en une phrase.'),
  points: z.array(phrase).min(1).describe('Ce qu’il faut savoir, une idée par point.'),
  etapes: z
    .array(
      z.strictObject({
        acteurs: z
          .array(phrase)
          .min(1)
          .describe('Qui agit, un nom par acteur, en minuscules : « l’employeur », « le salarié ».'),
        doute: z
          .literal(true)
          .optional()
          .describe('Vrai : la source ne dit pas lequel de ces acteurs agit ; absent : ils agissent tous.'),
        action: phrase.describe('Ce qui se passe.'),
      }),
    )
    .describe('Les démarches, dans l’ordre ; aucune si la source n’en donne pas.'),
})

/** A funding rule as data: its figures, what it says in words, and until when it holds. */
export const bareme = z.strictObject({
  id: z.string().describe('L’identifiant du catalogue ; c’est aussi le nom du fichier.'),
  opco: z.string().optional().describe('L’OPCO dont c’est la règle ; aucun : plusieurs.'),
  date: z
    .strictObject({
      texte: phrase.describe(
        'De quand est la règle, comme on le dit : « 1er trimestre 2020 », « non daté ».',
      ),
      'mise-a-jour': jour.optional().describe('Le jour de la mise à jour, si la source le dit.'),
      debut: jour.optional().describe('Le premier jour de validité, si la source le dit.'),
      fin: jour.optional().describe('Le dernier jour de validité, si la source le dit.'),
    })
    .describe('De quand est la règle ; toujours montrée avec un montant.'),
  textes: z
    .strictObject({
      fr: texteBareme.describe('Le texte en français clair.'),
    })
    .describe('Les textes de la règle.'),
  regles: regles.describe('Les chiffres.'),
  territoires: z
    .array(z.strictObject({ id: z.string().describe('L’identifiant.'), nom: phrase.describe('Le nom.') }))
    .optional()
    .describe('Les seuls territoires où la règle vaut ; absent : partout.'),
  phrases: z
    .record(z.string(), phrase)
    .optional()
    .describe('Les phrases que la réponse choisit, par identifiant ; {{nom}} y est remplacé par une valeur.'),
  justificatifs: z.array(phrase).describe('Les pièces à garder ou à envoyer.'),
  avertissements: z.array(phrase).describe('Ce qui doit accompagner toute réponse tirée de cette règle.'),
  ressources: z.array(ressource).describe('Les pages utiles.'),
  source: source.describe('D’où viennent les chiffres.'),
  ...confiance,
  corrections: z.array(correction).describe('Ce que nous avons corrigé dans la source.'),
})

/** A funding rule as data. */
export type Bareme = z.infer<typeof bareme>
