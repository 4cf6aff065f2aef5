/** The longest sentence of an easy-read text, in words (accessibility: 12 if possible, 15 at most). */
export const longestSentence = 15

/** The sentences of a text; what is quoted is part of the one that quotes it. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replaceAll(/«[^»]*»/gu, (quote) => quote.replaceAll(/(?<=[.!?…])\s+/gu, '\u00A0'))
    .split(/(?<=[.!?…]|[.!?…]\u00A0»)[^\S\u00A0]+/u)
}

/** How many words a sentence has; a lone sign is not one. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length
}

const spelt =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|millions?'

const acts =
  'accept|accord|admin|annul|calcul|chois|décid|demand|donn|envoy|étudi|examin|financ|organis|pay|prépar|propos|refus|rembours|réserv|sign|transmis|valid|vers'

const between = 'alors|aussi|bien|d’abord|encore|ensuite|jamais|pas|plus|souvent|toujours|vite'

/** « La demande est acceptée » : by whom? « Acceptée par France Travail » says it. */
const hiddenActor = new RegExp(
  String.raw`(?<!\p{L})(?:est|sont|sera|seront|a été|ont été|(?:peut|peuvent|doit|doivent) être) (?:(?:${between}) )?(?:${acts})(?:é|i|is)(?:e|s|es)?(?!\p{L}| par )`,
  'iu',
)

/** What an easy-read text does not hold, and what to write instead. */
const rules: readonly { readonly found: RegExp; readonly message: (found: string) => string }[] = [
  {
    found: /%/u,
    message: () => 'pas de « % » en version simplifiée : dites « la moitié », « une partie », ou rien',
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
    found: /(?:^|[.!?…:]\s+)(?:Ou|Et)(?!\p{L})/u,
    message: (found) =>
      `une phrase ne commence pas par « ${found.split(/\s/u).at(-1) ?? ''} » en version simplifiée : faites une liste, ou une seule phrase`,
  },
  {
    found: /(?<!\p{L})(?:sur 100|libres?|librement|facultati(?:fs?|ves?)|limites?)(?!\p{L})/iu,
    message: (found) => `« ${found} » se comprend mal en version simplifiée : dites-le avec d’autres mots`,
  },
  {
    found: /\d,\d/u,
    message: (found) =>
      `« ${found} » : pas de virgule dans un nombre en version simplifiée ; arrondissez, avec « environ »`,
  },
  {
    found: hiddenActor,
    message: (found) =>
      `« ${found} » : qui le fait ? En version simplifiée, dites qui agit : « France Travail paie… »`,
  },
  {
    found: /(?<!\p{L})etc\.?(?!\p{L})/iu,
    message: () => 'pas de « etc. » en version simplifiée : dites tout, ou écrivez « par exemple »',
  },
]

/** The most sentences of one paragraph in an easy-read text. */
export const mostSentences = 5

/** What is wrong with an easy-read text: too long, sentences too long, numbers in letters, signs and words that hinder. */
export function easyReadFaults(text: string): readonly string[] {
  const sentences = sentencesIn(text)
  const long = sentences
    .map((sentence) => ({ sentence, words: wordsIn(sentence) }))
    .filter(({ words }) => words > longestSentence)
    .map(
      ({ sentence, words }) =>
        `phrase de ${words} mots ; ${longestSentence} au plus en version simplifiée, coupez-la : « ${sentence} »`,
    )
  return [
    ...(sentences.length > mostSentences
      ? [
          `${sentences.length} phrases ; ${mostSentences} au plus dans un texte de la version simplifiée : gardez l’essentiel`,
        ]
      : []),
    ...long,
    ...rules.flatMap(({ found, message }) => {
      const [first] = found.exec(text) ?? []
      return first === undefined ? [] : [message(first)]
    }),
  ]
}
