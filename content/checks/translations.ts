import type { Content } from '../content.ts'
import { missingTranslations, translations, type Translation } from '../languages.ts'
import type { Report } from './finding.ts'
import { blankMark } from '../schema/words.ts'
import { leavesOf } from './leaves.ts'
import { piecesIn } from './pieces.ts'

/** A text of so many words is no mere name: it is said in each language. */
const sentence = 4

/** Whether a text was left in French where a translation stands: a sentence of the French, or one without an Arabic letter. */
function isLeftInFrench(text: string, language: Translation, french: ReadonlySet<string>): boolean {
  if (text.includes(blankMark) || text.trim().split(/\s+/u).length < sentence) return false
  return french.has(text) || (language === 'ar' && !/\p{Script=Arabic}/u.test(text))
}

const names: Readonly<Record<Translation, string>> = { en: 'anglais (en)', ar: 'arabe (ar)' }

/** Tells which fiches and acteurs cannot be read in English or Arabic, whole or in part. */
export function checkTranslations(content: Content, error: Report): void {
  for (const { file, value } of [...piecesIn(content, 'fiches'), ...piecesIn(content, 'acteurs')]) {
    for (const language of missingTranslations(value.textes))
      error(file, ['textes'], `il manque le texte en ${names[language]}, sous « textes »`)
    const french = new Set(leavesOf(value.textes.fr, []).map(({ text }) => text))
    for (const language of translations)
      for (const { path, text } of leavesOf(value.textes[language] ?? {}, ['textes', language]))
        if (!path.includes('nom-francais') && isLeftInFrench(text, language, french))
          error(file, path, `ce texte est resté en français : écrivez-le en ${names[language]}`)
  }
}
