import { plain } from '../../content/plain.ts'
import type { Searchable } from '../../content/search/document.ts'

const lowercase = /(?:^|[^\p{L}\p{N}])(\p{Ll}[\p{L}\p{M}]*)/gu

/** The words that some text writes without a capital: « long » and « rue » are, « Lille » is not. */
export function ordinaryWords({ documents, courants = [] }: Searchable): ReadonlySet<string> {
  const texts = [
    ...documents.flatMap(({ texts: all }) => Object.values(all).flat()),
    ...courants.flatMap(({ mots }) => mots),
  ]
  return new Set(texts.flatMap((text) => [...text.matchAll(lowercase)].map(([, word = '']) => plain(word))))
}
