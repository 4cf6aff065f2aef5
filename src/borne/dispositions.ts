import type { Language } from '../../content/languages.ts'

/** The orders in which letters stand on the keyboard of the kiosk. */
export const dispositions = ['azerty', 'abc', 'arabe'] as const

export type Disposition = (typeof dispositions)[number]

/** How an order of letters is called, in its own writing. */
export const nameOfDisposition: Readonly<Record<Disposition, string>> = {
  azerty: 'AZERTY',
  abc: 'ABC',
  arabe: 'عربي',
}

/** What those who read a language know: Arabic its own, French the machines of the country, the others the alphabet. */
export const dispositionFor: Readonly<Record<Language, Disposition>> = {
  fr: 'azerty',
  'fr-x-falc': 'abc',
  en: 'abc',
  ar: 'arabe',
}

const figures = '1234567890'
const latin = ['éèêëàâäçîï', 'ôöùûüÿœæ€+', `'-.,;:?!()@/`]
const arabic = ['آأإءؤئىة', '()@/+€', `،؛؟.:!'-`]

const letters: Readonly<Record<Disposition, readonly string[]>> = {
  azerty: ['azertyuiop', 'qsdfghjklm', `wxcvbn'-`],
  abc: ['abcdefghij', 'klmnopqrst', `uvwxyz'-`],
  arabe: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظذأإ'],
}

/** The rows of keys, from the figures down; a hand finds them at the same place in every language: from left to right. */
export function rowsOf(disposition: Disposition, signs: boolean): readonly (readonly string[])[] {
  const chosen = signs ? (disposition === 'arabe' ? arabic : latin) : letters[disposition]
  return [figures, ...chosen].map((row) => [...row])
}
