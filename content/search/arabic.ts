const prefixes = /^(?:[وفبك]?ال|لل)(?=.{2})/u
const suffixes = /^(.{2,}?)(?:ها|ان|ات|ون|ين|يه|يا|ي|ه)$/u
const and = /^و(?=.{3})/u

/** An Arabic word, marks already taken off, without its article and its endings: « المهنية » and « مهني » meet. */
export function stemArabic(word: string): string {
  return word
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ـ', '')
    .replace(prefixes, '')
    .replace(and, '')
    .replace(suffixes, '$1')
}
