const units = 'heures?|jours?|semaines?|mois|ans|euros?|€|%'

/** A character of no width where no line breaks; unlike U+2011, it leaves the hyphen what people copy, search and hear. */
const joiner = '\u2060'

/** A compound that stays on one line: « est-il », « Hauts-de-France », « mon-cep.org ». */
export function together(text: string): string {
  return text.replaceAll(/(\p{L}-)(?=\p{L})/gu, `$1${joiner}`)
}

/** A text as it is copied, sent or compared: as it was written, on any line. */
export function apart(text: string): string {
  return text.replaceAll(joiner, '')
}

/** The compounds of a sentence or of a name; ids, addresses and what is written to a machine stay as they are. */
function compounds(text: string): string {
  if (!/[\s\p{Lu}]/u.test(text)) return text
  return text.replaceAll(/\S+/g, (word) => (/[@/]/.test(word) ? word : together(word)))
}

/** French typography: compounds are kept whole, and a space that must not break a line is made non-breaking (before « ? ! : ; », inside quotes, before units). */
export function typeset(text: string): string {
  return compounds(text)
    .replaceAll(/ ([?!:;»%€])/g, '\u00A0$1')
    .replaceAll('« ', '«\u00A0')
    .replaceAll(new RegExp(`(\\d) (${units})(?!\\p{L})`, 'gu'), '$1\u00A0$2')
    .replaceAll(/(\d) (?=\d)/g, '$1\u00A0')
}
