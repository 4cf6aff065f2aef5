import type { Content, Ecrans } from '../content.ts'
import { contentFolder } from '../folders.ts'
import { languages } from '../languages.ts'
import type { Report } from './finding.ts'

function wordsOf(words: Ecrans, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : wordsOf(value, `${prefix}${key}.`),
  )
}

function blanksIn(text: string): string {
  return (text.match(/\{\{.*?\}\}/g) ?? []).toSorted().join(' ')
}

/** The words of the screens have the same keys, and the same blanks to fill in, in each language. */
export function checkScreens(content: Content, error: Report): void {
  const reference = new Map(wordsOf(content.words.fr.ecrans))
  for (const language of languages) {
    const given = new Map(wordsOf(content.words[language].ecrans))
    const file = `${contentFolder}/locales/${language}/ecrans.yaml`
    for (const [key, french] of reference) {
      const text = given.get(key)
      if (text === undefined) error(file, key.split('.'), 'il manque ce texte, qui existe en français')
      else if (blanksIn(text) !== blanksIn(french))
        error(
          file,
          key.split('.'),
          `le produit remplit ici : ${blanksIn(french) || 'rien'} ; gardez ${blanksIn(french) === '' ? 'le texte sans {{ }}' : 'exactement cela'}`,
        )
    }
    for (const key of given.keys())
      if (!reference.has(key))
        error(
          file,
          key.split('.'),
          'ce texte n’existe pas en français ; retirez-le, ou ajoutez-le aussi en français',
        )
  }
}
