import type { Content } from '../content.ts'
import { missingTranslations, translations } from '../languages.ts'
import { blankMark } from '../schema/words.ts'
import type { Report } from './finding.ts'
import { languageNames } from './language-names.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import { piecesIn } from './pieces.ts'

/** A text of so many words is no mere name: it is said in each language. */
const sentence = 4

/** The sentences that stand in a translation as they stand in the French. */
function leftInFrench(french: readonly Leaf[], translated: readonly Leaf[]): readonly Leaf[] {
  const said = new Set(french.map(({ text }) => text))
  return translated.filter(
    ({ path, text }) =>
      said.has(text) &&
      text.trim().split(/\s+/u).length >= sentence &&
      !text.includes(blankMark) &&
      !path.includes('nom-francais'),
  )
}

/** Tells which fiches and acteurs cannot be read in English or Arabic, whole or in part. */
export function checkTranslations(content: Content, error: Report): void {
  for (const { file, value } of [...piecesIn(content, 'fiches'), ...piecesIn(content, 'acteurs')]) {
    for (const language of missingTranslations(value.textes))
      error(
        file,
        ['textes'],
        `il manque le texte en ${languageNames[language]} (${language}), sous « textes »`,
      )
    const french = leavesOf(value.textes.fr, [])
    for (const language of translations) {
      const translated = leavesOf(value.textes[language] ?? {}, ['textes', language])
      for (const { path } of leftInFrench(french, translated))
        error(
          file,
          path,
          `ce texte est resté en français : écrivez-le en ${languageNames[language]} (${language})`,
        )
    }
  }
}
