import { z } from 'zod'

/** What marks a text as left to write. */
export const blankMark = 'À écrire :'

const padded = 'ce texte commence ou finit par une espace : retirez-la'

/** A sentence or a label, never empty, never padded. */
export const phrase = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), padded)

/** The same short text in each language. */
export const localised = z.strictObject({
  fr: phrase.describe('En français clair.'),
  'fr-x-falc': phrase.describe('En version simplifiée : une idée, une phrase courte.'),
})

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
}

/** The words of the screens: keys within keys, a sentence at each leaf. */
export const ecrans = z
  .custom<Ecrans>()
  .superRefine((words, context) =>
    checkWords(words, [], (path, message) => context.addIssue({ code: 'custom', path, message })),
  )
