import type { Content } from '../content.ts'
import { isFrench } from '../languages.ts'
import type { Texte } from './texts.ts'

/** Words in capitals that everyone reads without a gloss. */
const plainCapitals = ['PDF', 'QR', 'SMS']

const acronym = /(?<![\p{L}\d@./])\p{Lu}[\p{Lu}\d]+(?!\p{L})(?![\p{L}\d@.]*\/)/gu

const roman = /^[IVX]+$/

/** The keys of a file whose texts are sentences of a page. */
const prose: ReadonlySet<PropertyKey> = new Set([
  'textes',
  'alerte',
  'publics',
  'corrections',
  'mobilite',
  'avertissements',
])

function isProse({ file, path: [root = ''], path, language }: Texte): boolean {
  const read = prose.has(root) || /\/questions(-tiers)?\.yaml$/.test(file)
  return read && isFrench(language) && !path.includes('source-dit') && !path.includes('erratum')
}

/** Names the acronyms of a text that the glossary does not explain. */
export function acronymFaults(content: Content): (texte: Texte) => readonly string[] {
  const known = new Set([...plainCapitals, ...content.glossaire.flatMap(({ sigle }) => sigle.split(/[ /]/))])
  return (texte) => {
    const found = isProse(texte) ? (texte.text.match(acronym) ?? []) : []
    return found
      .filter((one) => !known.has(one) && !roman.test(one))
      .map(
        (one) =>
          `le sigle « ${one} » n’est pas expliqué ; ajoutez-le à content/glossaire.yaml, ou écrivez les mots entiers`,
      )
  }
}
