import type { Language } from '../../content/languages.ts'

/** What a fiche is stands in the first sentence of its summary; in easy read it takes them all. */
export function firstSentence(resume: string, language: Language): string {
  return language === 'fr-x-falc' ? resume : (/^.+?[.!?؟](?=\s|$)/su.exec(resume)?.[0] ?? resume)
}
