import { z } from 'zod'

/** What marks a text as left to write. */
export const blankMark = 'À écrire :'

/** Signs that nobody sees and that change the order of what is read: what they hide would reach the screens. */
const hidden = /[\u202A-\u202E]/u

const reordered =
  'ce texte contient un signe invisible qui change l’ordre de lecture (de U+202A à U+202E) : retirez-le'

const padded = 'ce texte commence ou finit par une espace : retirez-la'

/** A sentence or a label, never empty, never padded. */
export const phrase = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), padded)
  .refine((text) => !hidden.test(text), reordered)

/** What introduces a list. */
const introduction = phrase.regex(/:$/u, 'une phrase qui finit par « : »')

/** A line of a text: a sentence, or one that introduces a list. */
export const ligne = z.union(
  [
    phrase,
    z.strictObject({
      phrase: introduction.describe('Ce qui annonce la liste, jusqu’aux deux points.'),
      liste: z
        .array(phrase)
        .min(2)
        .describe('Ce qu’elle annonce : un point par ligne, sans majuscule ni point final.'),
    }),
  ],
  'un texte, ou « phrase » (qui finit par « : ») et « liste »',
)

/** A line of a text: a sentence, or one that introduces a list. */
export type Ligne = z.infer<typeof ligne>

/** The same short text in the four languages. */
export const everywhere = z.strictObject({
  fr: phrase.describe('En français clair.'),
  'fr-x-falc': phrase.describe('En version simplifiée : une idée, une phrase courte.'),
  en: phrase.describe('En anglais.'),
  ar: phrase.describe('En arabe.'),
})

type Ecrans = { [key: string]: string | Ecrans }

function checkWords(
  words: unknown,
  path: readonly string[],
  refuse: (path: string[], why: string) => void,
): void {
  if (typeof words === 'object' && words !== null && !Array.isArray(words))
    for (const [key, value] of Object.entries(words)) checkWords(value, [...path, key], refuse)
  else if (typeof words !== 'string' || words.trim() === '' || path.length === 0)
    refuse([...path], 'il faut ici un texte, ou un groupe de clés')
  else if (words !== words.trim()) refuse([...path], padded)
  else if (hidden.test(words)) refuse([...path], reordered)
}

/** The words of the screens: keys within keys, a sentence at each leaf. */
export const ecrans = z
  .custom<Ecrans>()
  .superRefine((words, context) =>
    checkWords(words, [], (path, message) => context.addIssue({ code: 'custom', path, message })),
  )
