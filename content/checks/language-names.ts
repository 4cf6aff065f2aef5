import type { Language } from '../languages.ts'

/** What a reading is called in a message to an author, after « en ». */
export const languageNames: Readonly<Record<Language, string>> = {
  fr: 'français',
  'fr-x-falc': 'français',
  en: 'anglais',
  ar: 'arabe',
}
