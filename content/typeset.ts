const units = 'heures?|jours?|semaines?|mois|ans|euros?|€|%'

/** French typography: a space that must not break a line is made non-breaking (before « ? ! : ; », inside quotes, before units). */
export function typeset(text: string): string {
  return text
    .replaceAll(/ ([?!:;»%€])/g, '\u00A0$1')
    .replaceAll('« ', '«\u00A0')
    .replaceAll(new RegExp(`(\\d) (${units})(?!\\p{L})`, 'gu'), '$1\u00A0$2')
    .replaceAll(/(\d) (?=\d)/g, '$1\u00A0')
}
