import { z } from 'zod'
import { correction, fait, lignes } from './source.ts'
import { phrase } from './words.ts'

/** What one wants to know of a fiche before reading it; what the source does not say has no text. */
export const enBref = z.strictObject({
  'pour-qui': phrase.describe('Pour qui, en une phrase.'),
  duree: phrase.optional().describe('Combien de temps cela dure.'),
  cout: phrase
    .optional()
    .describe('Ce qu’on paie et qui paie le reste, avec les montants que la fiche donne.'),
  remuneration: phrase.optional().describe('Ce qu’on touche pendant ce temps, et de qui.'),
  prescripteur: phrase.optional().describe('Par qui il faut passer, ou qu’on peut demander soi-même.'),
  decide: phrase.describe('Qui décide ou qui accorde.'),
  delai: phrase.optional().describe('En combien de temps on a une réponse, ou quand s’y prendre.'),
})

/** What one wants to know of a fiche before reading it. */
export type EnBref = z.infer<typeof enBref>

const said = {
  lignes: lignes.optional().describe('Les lignes du document de la fiche.'),
  erratum: correction.shape.erratum.optional().describe('Le numéro de l’erratum qui le dit.'),
  page: fait.shape.url.optional().describe('L’adresse de la page qui le dit : une de celles de « faits ».'),
}

/** Where a text of « en-bref » comes from, and what else is said of it there. */
function ouAvec<S extends z.ZodRawShape>(plus: S) {
  return z
    .strictObject({ ...said, ...plus })
    .refine((one: Partial<Record<keyof typeof said, unknown>>) => one.lignes ?? one.erratum ?? one.page, {
      error: 'il faut des lignes, un erratum ou une page',
    })
}

const ou = ouAvec({})

const nonDit = z.literal('non-dit')

/** Where each text of « en-bref » comes from; `non-dit`: no source of the fiche says it. */
export const sourcesEnBref = z.strictObject({
  duree: z.union([nonDit, ou]).describe('D’où vient la durée.'),
  cout: z.union([nonDit, ou]).describe('D’où vient le coût.'),
  remuneration: z.union([nonDit, ou]).describe('D’où vient la rémunération.'),
  prescripteur: z.union([nonDit, ou]).describe('D’où vient le prescripteur.'),
  delai: z
    .union([
      nonDit,
      ouAvec({
        jours: z
          .int()
          .min(0)
          .optional()
          .describe(
            'Ce délai en jours, si c’est celui d’une réponse ou d’une entrée : sert à ranger par délai.',
          ),
      }),
    ])
    .describe('D’où vient le délai.'),
})

/** What a caller may say on the phone, in one sentence that whoever calls can say. */
export const dire = phrase.describe('Ce qu’on peut dire au téléphone : une phrase, à la première personne.')
