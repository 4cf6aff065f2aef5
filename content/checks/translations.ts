import type { Content } from '../content.ts'
import { missingTranslations, translations, type Translation } from '../languages.ts'
import { blankMark } from '../schema/words.ts'
import type { Report } from './finding.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import { piecesIn } from './pieces.ts'

/** A text of so many words is no mere name: it is said in each language. */
const sentence = 4

const names: Readonly<Record<Translation, string>> = { en: 'anglais (en)', ar: 'arabe (ar)' }

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

function tell(error: Report, file: string, language: Translation, left: readonly Leaf[]): void {
  for (const { path } of left)
    error(file, path, `ce texte est resté en français : écrivez-le en ${names[language]}`)
}

/** Tells which fiches and acteurs cannot be read in English or Arabic, whole or in part. */
export function checkTranslations(content: Content, error: Report): void {
  for (const { file, value } of [...piecesIn(content, 'fiches'), ...piecesIn(content, 'acteurs')]) {
    for (const language of missingTranslations(value.textes))
      error(file, ['textes'], `il manque le texte en ${names[language]}, sous « textes »`)
    const french = leavesOf(value.textes.fr, [])
    for (const language of translations) {
      const translated = leavesOf(value.textes[language] ?? {}, ['textes', language])
      tell(error, file, language, leftInFrench(french, translated))
    }
  }
}
