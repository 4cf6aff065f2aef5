import type { Language } from '../../content/languages.ts'
import { readList, semicolons } from '../formats.ts'

/** What joins words already: between items that hold one, « et » would be heard as theirs. */
const joined = /[,،]|\s(?:et|and)\s/u

/** A list in a sentence, as people read it: « une visite et la RQTH »; « le CV, s’il y en a un ; les diplômes et les attestations ». */
export function listed(items: readonly string[], language: Language): string {
  if (items.some((item) => joined.test(item))) return items.join(semicolons[language])
  return readList(items, language)
    .map(({ value }) => value)
    .join('')
}
