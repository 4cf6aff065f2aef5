import type { Content } from '../content.ts'
import { isFull, type Language } from '../languages.ts'
import type { Terme } from '../schema/terme.ts'
import { named, type Nom } from './noms.ts'
import { placeOfWord } from '../place-of-word.ts'
import { sorted } from '../sorted.ts'

/** An acronym of a page, spelt out and explained. */
export type TermePage = {
  readonly sigle: string
  readonly forme: string
  readonly sens: string
  /** Where it stands on the page of the glossary. */
  readonly ancre: string
}

/** A term of the glossary, with where to read more. */
export type TermeGlossaire = TermePage & { readonly lien: Nom | null }

/** A term says nothing more when its form is itself. */
function isSpeltOut({ sigle, forme }: Terme): boolean {
  return forme.toLowerCase() !== sigle.toLowerCase()
}

/** The name of an acronym within an address: « mot-at-mp ». */
function slugOf({ sigle }: Terme): string {
  const letters = sigle.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return `mot-${letters.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')}`
}

/** Where each term stands on the page of the glossary; a second meaning is numbered. */
export function anchorsOf(glossaire: readonly Terme[]): readonly string[] {
  const seen = new Map<string, number>()
  return glossaire.map((terme) => {
    const slug = slugOf(terme)
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  })
}

function isIn(text: string, sigle: string): boolean {
  return sigle.split(' / ').some((form) => placeOfWord(text, form) !== -1)
}

/** The acronyms that stand in `text`, in the order of the glossary; explained in French, plain or easy. */
export function termsIn(text: string, content: Content, language: Language): readonly TermePage[] {
  if (!isFull(language)) return []
  const anchors = anchorsOf(content.glossaire)
  return content.glossaire.flatMap((terme, index) => {
    const { sigle, forme, sens } = terme
    if (!isSpeltOut(terme) || !isIn(text, sigle)) return []
    return [{ sigle, forme, sens: sens[language], ancre: anchors[index] ?? '' }]
  })
}

/** The whole glossary, A to Z; readers of English and Arabic get the plain French. */
export function glossairePage(content: Content, language: Language): readonly TermeGlossaire[] {
  const spoken = isFull(language) ? language : 'fr'
  const anchors = anchorsOf(content.glossaire)
  return sorted(
    content.glossaire.map(({ sigle, forme, sens, lien }, index) => ({
      sigle,
      forme,
      sens: sens[spoken],
      ancre: anchors[index] ?? '',
      lien: named(content, lien === undefined ? [] : [lien])[0] ?? null,
    })),
    (a, b) => a.sigle.localeCompare(b.sigle, 'fr', { sensitivity: 'base' }),
  )
}
