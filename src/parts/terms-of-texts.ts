import { createContext } from 'react'
import type { TermePage } from '../../content/pages/termes.ts'
import { placeOfWord } from '../../content/place-of-word.ts'

/** The terms to explain in each text of a page, by text. */
export type TermsOfTexts = ReadonlyMap<string, readonly TermePage[]>

/** The terms that the texts of the page in view explain. */
export const TermsContext = createContext<TermsOfTexts>(new Map())

/** Where a term stands in a text; -1 when it does not. */
export function placeOf(text: string, { sigle }: TermePage): number {
  const [first = sigle] = sigle.split(' / ')
  return placeOfWord(text, first)
}

/** Where each term first stands on a page, whose texts come in reading order: it is explained there and only there. */
export function termsOfTexts(texts: readonly string[], termes: readonly TermePage[]): TermsOfTexts {
  const terms = new Map<string, TermePage[]>()
  for (const terme of termes) {
    const text = texts.find((one) => placeOf(one, terme) !== -1)
    if (text !== undefined) terms.set(text, [...(terms.get(text) ?? []), terme])
  }
  return terms
}
