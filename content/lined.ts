/** The end of a sentence that another follows: not that of an abbreviation of one letter (« L. 6325-1 »). */
const ends = /(?<!(?<![\p{L}’])\p{L})([.!?…](?:\u00A0»)?) (?=[\p{Lu}«\d])/gu

/** An easy text, one sentence a line: each that follows another begins its own, shown where lines are kept; what is quoted stays whole. */
export function lined(text: string): string {
  return text
    .split(/(«[^»]*»)/u)
    .map((part) => (part.startsWith('«') ? part : part.replaceAll(ends, '$1\n')))
    .join('')
    .replaceAll(/([.!?…]\u00A0») (?=[\p{Lu}«\d])/gu, '$1\n')
}
