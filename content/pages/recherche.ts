import type { AsPlainObject } from 'minisearch'
import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import type { Searchable } from '../search/document.ts'
import { searchableOf } from './documents.ts'
import { indexOf, written } from '../search/fields.ts'
import { keysIn } from '../search/words.ts'

/** Everything that can be found in one language, and its index made ahead. */
export type RecherchePage = Required<Searchable> & { readonly index: AsPlainObject }

/** Everything that can be found in one language. */
export function recherchePage(content: Content, language: Language): RecherchePage {
  const { documents, courants } = searchableOf(content, language)
  return {
    documents,
    courants: courants.map((one) => ({
      ...one,
      cles: one.mots.map((mot) => keysIn(mot, language).join(' ')),
    })),
    index: written(indexOf(documents, language)),
  }
}
