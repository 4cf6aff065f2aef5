/** The longest sentence of an easy-read text, in words (accessibility: 12 if possible, 15 at most). */
export const longestSentence = 15

/** The sentences of a text. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+/u)
}

/** How many words a sentence has; a lone sign is not one. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
}

const spelt =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|millions?'

/** What an easy-read text does not hold, and what to write instead. */
const rules: readonly { readonly found: RegExp; readonly message: (found: string) => string }[] = [
  {
    found: /%/u,
    message: () => 'pas de « % » en version simplifiée : écrivez par exemple « 25 heures sur 100 »',
  },
  {
    found: new RegExp(`(?<!\\p{L})(?:${spelt})(?!\\p{L})`, 'iu'),
    message: (found) => `« ${found} » : en version simplifiée, un nombre s’écrit en chiffres`,
  },
  {
    found: /(?<![\p{L}\d])(?:[IVX]{2,}|[IVX]+e)(?![\p{L}\d])/u,
    message: (found) => `« ${found} » : pas de chiffre romain en version simplifiée`,
  },
  {
    found: /;| [–—] /u,
    message: (found) => `« ${found.trim()} » joint deux idées : en version simplifiée, faites deux phrases`,
  },
  {
    found: /\n/u,
    message: () =>
      'ce texte a un retour à la ligne au milieu : faites deux éléments d’une liste, ou une seule ligne',
  },
  {
    found: /\u00AD/u,
    message: () => 'ce texte coupe un mot par un trait d’union caché : retirez-le',
  },
  {
    found: /[*_]/u,
    message: (found) => `« ${found} » s’affiche tel quel : pas d’italique ni de gras en version simplifiée`,
  },
  {
    found: /(?<!\p{L})etc\.?(?!\p{L})/iu,
    message: () => 'pas de « etc. » en version simplifiée : dites tout, ou écrivez « par exemple »',
  },
]

/** What is wrong with an easy-read text: sentences too long, numbers in letters, signs that hinder. */
export function easyReadFaults(text: string): readonly string[] {
  const long = sentencesIn(text)
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    .filter(({ words }) => words > longestSentence)
    .map(
      ({ sentence, words }) =>
        `phrase de ${words} mots ; ${longestSentence} au plus en version simplifiée, coupez-la : « ${sentence} »`,
    )
  return [
    ...long,
    ...rules.flatMap(({ found, message }) => {
      const [first] = found.exec(text) ?? []
      return first === undefined ? [] : [message(first)]
    }),
  ]
}
