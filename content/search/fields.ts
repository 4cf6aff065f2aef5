import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { Language } from '../languages.ts'
import { means, places, type Document, type Place } from './document.ts'
import { keysIn, keysOfAcronym, keysOfName, wholeName } from './words.ts'
import { sorted } from '../sorted.ts'

/** A field of the index: a place, what the acronyms of a page mean, or its names, each as one term. */
export type Field = Place | 'forme' | 'nom'

const fields: readonly Field[] = [...places, 'forme', 'nom']

/** Places that hold names: neighbouring words are also found when written as one. */
const names: ReadonlySet<Field> = new Set<Field>(['titre', 'alias', 'metiers', 'lieux'])

type Keys = { readonly id: number } & { readonly [F in Field]: string }

/** How the index is read and written: fields hold keys already, split by spaces. */
export const options: Options<Keys> = {
  fields: [...fields],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
}

const wholeNames: readonly Field[] = ['sigle', 'forme', 'titre', 'alias', 'metiers']

function textsOf({ texts }: Document, field: Field): readonly string[] {
  if (field === 'nom') return []
  const acronyms = texts.sigle?.map((text) => text.split(means)) ?? []
  if (field === 'forme') return acronyms.flatMap(([, forme]) => forme ?? [])
  if (field === 'sigle') return acronyms.flatMap(([sigle]) => sigle?.split(' / ') ?? [])
  if (field === 'lien') return texts.lien?.map((text) => text.replace(means, ' ')) ?? []
  return texts[field] ?? []
}

function keysOf(document: Document, field: Field, language: Language): readonly string[] {
  if (field === 'nom')
    return wholeNames.flatMap((one) =>
      textsOf(document, one).map((text) => wholeName(keysIn(text, language))),
    )
  const read = field === 'sigle' ? keysOfAcronym : names.has(field) ? keysOfName : keysIn
  return textsOf(document, field).flatMap((text) => [...read(text, language)])
}

function rowOf(document: Document, id: number, language: Language): Keys {
  const row = fields.map((field) => [field, keysOf(document, field, language).join(' ')] as const)
  return { id, ...(Object.fromEntries(row) as { readonly [F in Field]: string }) }
}

/** A search over some documents; a document is known by its rank. */
export function indexOf(documents: readonly Document[], language: Language): MiniSearch<Keys> {
  const index = new MiniSearch<Keys>(options)
  index.addAll(documents.map((document, id) => rowOf(document, id, language)))
  return index
}

/** An index as a file holds it, its terms in alphabetical order. */
export function written(index: MiniSearch<Keys>): AsPlainObject {
  const plain = index.toJSON()
  return { ...plain, index: [...sorted(plain.index, ([a], [b]) => (a < b ? -1 : 1))] }
}
