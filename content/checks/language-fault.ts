import { isFrench, type Language } from '../languages.ts'
import { languageNames } from './language-names.ts'

/** A text of so many words is no mere name: it is said in each language. */
const sentence = 5

/** So many small words of a language, and more than of its own: a text is in it. */
const enough = 3

const small = {
  fr: /(?<!\p{L})(?:aux|avec|dans|des|est|et|la|le|les|pour|qui|son|sur|un|une|votre|vous)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:and|are|for|is|of|the|they|to|with|you|your)(?!\p{L})/giu,
} as const

/** What is quoted or between brackets is often in another language, and should be. */
function told(text: string): string {
  return text.replaceAll(/\([^)]*\)|«[^»]*»|“[^”]*”/gu, ' ')
}

function count(text: string, language: keyof typeof small): number {
  return [...text.matchAll(small[language])].length
}

/** What is wrong with a text that is not in the language it stands under; null when it is, or when it is too short to tell. */
export function languageFault(text: string, language: Language): string | null {
  const arabic = /\p{Script=Arabic}/u
  const plain = told(text)
  const words = plain.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length
  if (words < sentence) return null
  if (language === 'ar')
    return arabic.test(plain) ? null : 'ce texte n’est pas en arabe (ar) : écrivez-le dans cette langue'
  const own = isFrench(language) ? 'fr' : 'en'
  const other = own === 'fr' ? 'en' : 'fr'
  if (arabic.test(plain)) return `ce texte est en arabe : ici il faut du ${languageNames[own]}`
  const [ours, theirs] = [count(plain, own), count(plain, other)]
  return theirs >= enough && theirs > ours
    ? `ce texte est resté en ${languageNames[other]} : écrivez-le en ${languageNames[own]} (${language})`
    : null
}
