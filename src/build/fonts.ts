import { directionOf, type Language } from '../../content/languages.ts'

const latin = [400, 700].map((weight) => `polices/atkinson-hyperlegible-latin-${weight}-normal.woff2`)
const arabic = [400, 700].map((weight) => `polices/noto-sans-arabic-${weight}-normal.woff2`)

/** The letters of « العربية », for the language menu where nothing else is in Arabic. */
const arabicName = 'polices/noto-sans-arabic-nom-400-normal.woff2'

/** The fonts that a page of a language cannot be read without: it asks for them at once. */
export function fontsFirst(language: Language): readonly string[] {
  return directionOf(language) === 'rtl' ? [...latin, ...arabic] : latin
}

/** All the fonts that a page of a language loads. */
export function fontsOf(language: Language): readonly string[] {
  return directionOf(language) === 'rtl' ? fontsFirst(language) : [...latin, arabicName]
}
