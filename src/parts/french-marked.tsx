import type { ReactNode } from 'react'
import type { Language } from '../../content/languages.ts'
import { Francais } from './francais.tsx'

/** Latin words one after the other: in Arabic, a French name. */
const latin =
  /(\p{Script=Latin}[\p{Script=Latin}\d’.\-\u2060]*(?:[ \u00A0]\p{Script=Latin}[\p{Script=Latin}\d’.\-\u2060]*)*)/u

/** What stands between brackets, or between French quotation marks: in English, often the French name of what was said, or what to say in French. */
const apart = /(\([^()]+\)|«[^«»]+»)/u

/** A part of a text as what stands before its French words, these words, and what stands after: brackets are of the page, quotation marks of the words. */
function piecesOf(part: string): readonly [open: string, name: string, close: string] {
  return part.startsWith('(') ? ['(', part.slice(1, -1), ')'] : ['', part, '']
}

/** Letters and small words that French has and English has not. */
const french = /[àâçèéêëîïôùûœ]|[ (](?:aux?|de|des|du|en|et|la|le|les)[ )]|[ (][dl]’/iu

/** A text of a page in another language, the French words it holds marked as such: to be read aloud, and laid out, as French. */
export function frenchMarked(text: string, language: Language): ReactNode {
  if (language !== 'ar' && language !== 'en') return text
  const parts = text.split(language === 'ar' ? latin : apart)
  const isFrench = (part: string) => (language === 'ar' ? /\p{Ll}/u : french).test(part)
  if (!parts.some((part, index) => index % 2 === 1 && isFrench(part))) return text
  let start = 0
  return parts.map((part, index) => {
    const at = start
    start += part.length
    if (index % 2 === 0 || !isFrench(part)) return part
    const [open, name, close] = piecesOf(part)
    return [open, <Francais key={at}>{name}</Francais>, close]
  })
}
