import type { Content } from '../content.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

/** The languages in which a fiche and an acteur have a summary. */
export const summaryLanguages = ['en', 'ar'] as const

/** A language of summaries. */
export type SummaryLanguage = (typeof summaryLanguages)[number]

const names: Readonly<Record<SummaryLanguage, string>> = { en: 'anglais (en)', ar: 'arabe (ar)' }

/** The languages in which a summary is missing. */
export function missingSummaries(textes: object): readonly SummaryLanguage[] {
  return summaryLanguages.filter((language) => !Object.hasOwn(textes, language))
}

/** Tells which fiches and acteurs cannot be read in English or Arabic. */
export function checkSummaries(content: Content, error: Report): void {
  for (const { file, value } of [...piecesIn(content, 'fiches'), ...piecesIn(content, 'acteurs')])
    for (const language of missingSummaries(value.textes))
      error(file, ['textes'], `il manque le résumé en ${names[language]}, sous « textes »`)
}
