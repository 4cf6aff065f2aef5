import type { Content } from '../content.ts'
import { isFull, type Language } from '../languages.ts'
import type { Terme } from '../schema/terme.ts'
import { named, type Nom } from './noms.ts'

/** An acronym of a page, spelt out and explained. */
export type TermePage = { readonly sigle: string; readonly forme: string; readonly sens: string }

/** A term of the glossary, with where to read more. */
export type TermeGlossaire = TermePage & { readonly lien: Nom | null }

/** A term says nothing more when its form is itself. */
function isSpeltOut({ sigle, forme }: Terme): boolean {
  return forme.toLowerCase() !== sigle.toLowerCase()
}

function isIn(text: string, sigle: string): boolean {
  return sigle
    .split(' / ')
    .some((form) =>
      new RegExp(
        `(?<![\\p{L}\\d])${form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}(?![\\p{L}\\d])`,
        'u',
      ).test(text),
    )
}

/** The acronyms that stand in `text`, in the order of the glossary; explained in French, plain or easy. */
export function termsIn(text: string, content: Content, language: Language): readonly TermePage[] {
  if (!isFull(language)) return []
  return content.glossaire
    .filter((terme) => isSpeltOut(terme) && isIn(text, terme.sigle))
    .map(({ sigle, forme, sens }) => ({ sigle, forme, sens: sens[language] }))
}

/** The whole glossary, A to Z; readers of English and Arabic get the plain French. */
export function glossairePage(content: Content, language: Language): readonly TermeGlossaire[] {
  const spoken = isFull(language) ? language : 'fr'
  return content.glossaire
    .map(({ sigle, forme, sens, lien }) => ({
      sigle,
      forme,
      sens: sens[spoken],
      lien: named(content, lien === undefined ? [] : [lien])[0] ?? null,
    }))
    .toSorted((a, b) => a.sigle.localeCompare(b.sigle, 'fr', { sensitivity: 'base' }))
}
