import type { AsPlainObject } from 'minisearch'
import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import type { Document } from '../search/document.ts'
import { documentsOf } from './documents.ts'
import { indexOf, written } from '../search/fields.ts'

/** Everything that can be found in one language, and its index made ahead. */
export type RecherchePage = { readonly documents: readonly Document[]; readonly index: AsPlainObject }

/** Everything that can be found in one language. */
export function recherchePage(content: Content, language: Language): RecherchePage {
  const documents = documentsOf(content, language)
  return { documents, index: written(indexOf(documents, language)) }
}
