import type { Language } from '../../content/languages.ts'
import { readList } from '../formats.ts'

/** A list in a sentence, as people read it: « une visite et la RQTH ». */
export function listed(items: readonly string[], language: Language): string {
  return readList(items, language)
    .map(({ value }) => value)
    .join('')
}
