import type { TFunction } from 'i18next'
import { typeset } from '../../content/typeset.ts'
import { keyOf } from './key-of.ts'

/** A sentence of the engine as a person reads it: the keys of a request become the names of the fields. */
export function readable(text: string, t: TFunction): string {
  const named = text
    .replaceAll(/ \(frais\.[\w-]+\)/gu, '')
    .replaceAll(/frais\.([\w-]+)/gu, (_, champ: string) => t(keyOf('champ', champ)).toLowerCase())
  return typeset(named)
}
