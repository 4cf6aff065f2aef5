import type { Content } from '../content.ts'
import { missingSummaries, type SummaryLanguage } from '../languages.ts'
import type { Report } from './finding.ts'
import { piecesIn } from './pieces.ts'

const names: Readonly<Record<SummaryLanguage, string>> = { en: 'anglais (en)', ar: 'arabe (ar)' }

/** Tells which fiches and acteurs cannot be read in English or Arabic. */
export function checkSummaries(content: Content, error: Report): void {
  for (const { file, value } of [...piecesIn(content, 'fiches'), ...piecesIn(content, 'acteurs')])
    for (const language of missingSummaries(value.textes))
      error(file, ['textes'], `il manque le résumé en ${names[language]}, sous « textes »`)
}
