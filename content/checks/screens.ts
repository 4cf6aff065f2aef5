import type { Content, Ecrans } from '../content.ts'
import { languages } from '../languages.ts'
import type { Report } from './finding.ts'
import { localeFile } from './texts.ts'

function wordsOf(words: Ecrans, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : wordsOf(value, `${prefix}${key}.`),
  )
}

const plural = /_(?:zero|one|two|few|many|other)$/

/** The blanks of a text; « une page » may leave its number out. */
function blanksIn(text: string, key: string): string {
  return (text.match(/\{\{.*?\}\}/g) ?? [])
    .filter((blank) => blank !== '{{count}}' || !plural.test(key))
    .toSorted()
    .join(' ')
}

const missing = 'il manque ce texte, qui existe en français'
const tooMany = 'ce texte n’existe pas en français ; retirez-le, ou ajoutez-le aussi en français'

/** A question has words about someone else in every language, or in none. */
function checkOthers(content: Content, error: Report): void {
  const reference = Object.keys(content.words.fr.tiers)
  for (const language of languages) {
    const given = Object.keys(content.words[language].tiers)
    const file = localeFile(language, 'tiers')
    for (const key of reference) if (!given.includes(key)) error(file, [key], missing)
    for (const key of given) if (!reference.includes(key)) error(file, [key], tooMany)
  }
}

/** The words of the screens have the same keys, and the same blanks to fill in, in each language. */
export function checkScreens(content: Content, error: Report): void {
  checkOthers(content, error)
  const reference = new Map(wordsOf(content.words.fr.ecrans))
  for (const language of languages) {
    const given = new Map(wordsOf(content.words[language].ecrans))
    const file = localeFile(language, 'ecrans')
    for (const [key, french] of reference) {
      const text = given.get(key)
      if (text === undefined) error(file, key.split('.'), missing)
      else if (blanksIn(text, key) !== blanksIn(french, key))
        error(
          file,
          key.split('.'),
          `entre {{ }}, il faut ici comme en français : ${blanksIn(french, key) || 'rien'}`,
        )
    }
    for (const key of given.keys()) if (!reference.has(key)) error(file, key.split('.'), tooMany)
  }
}
