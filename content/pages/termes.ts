import type { Content } from '../content.ts'
import { isEasy, isFrench, type Language } from '../languages.ts'
import type { Pictogramme } from '../pictogrammes.ts'
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
  /** Its picture, in the easy version. */
  readonly image?: Pictogramme
}

/** A term of the glossary, with where to read more. */
export type TermeGlossaire = TermePage & {
  readonly lien: Nom | null
  /** Explained in French on a page in another language. */
  readonly enFrancais: boolean
}

/** A name whose form is itself says nothing more; a hard word is explained, in the easy version. */
function isExplained({ sigle, forme, image }: Terme, language: Language): boolean {
  return forme.toLowerCase() !== sigle.toLowerCase() || (image !== undefined && isEasy(language))
}

/** The name of an acronym within an address: « mot-at-mp ». */
function slugOf({ sigle }: Terme): string {
  const letters = sigle.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return `mot-${letters.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')}`
}

/** Each term with where it stands on the page of the glossary; a second meaning is numbered. */
export function anchored(glossaire: readonly Terme[]): readonly (Terme & { readonly ancre: string })[] {
  const seen = new Map<string, number>()
  return glossaire.map((terme) => {
    const slug = slugOf(terme)
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return { ...terme, ancre: count === 1 ? slug : `${slug}-${count}` }
  })
}

/** The picture of a term, when it has one. */
function pictureOf({ image }: Pick<Terme, 'image'>): Pick<TermePage, 'image'> {
  return image === undefined ? {} : { image }
}

function isIn(text: string, sigle: string): boolean {
  return sigle.split(' / ').some((form) => placeOfWord(text, form) !== -1)
}

/** The acronyms that stand in `text`, in the order of the glossary, explained in this language where they are. */
export function termsIn(text: string, content: Content, language: Language): readonly TermePage[] {
  return anchored(content.glossaire).flatMap((terme) => {
    const { sigle, forme, sens, ancre } = terme
    const said = sens[language]
    if (said === undefined || !isExplained(terme, language) || !isIn(text, sigle)) return []
    return [{ sigle, forme, sens: said, ancre, ...pictureOf(terme) }]
  })
}

type WithTexts = Readonly<Record<string, { readonly textes: { readonly 'fr-x-falc': object } }>>

/** Which terms are for a reader of this language: the easy version keeps the words that its pages hold, and those that have a picture. */
export function termsFor(
  { fiches, acteurs }: { readonly fiches: WithTexts; readonly acteurs: WithTexts },
  language: Language,
): (terme: Terme) => boolean {
  if (!isEasy(language)) return () => true
  const pages = [...Object.values(fiches), ...Object.values(acteurs)]
  const text = JSON.stringify(pages.map(({ textes }) => textes['fr-x-falc']))
  return ({ sigle, image }) => image !== undefined || isIn(text, sigle)
}

/** The whole glossary, A to Z; what is not explained in this language is in plain French. */
export function glossairePage(content: Content, language: Language): readonly TermeGlossaire[] {
  return sorted(
    anchored(content.glossaire)
      .filter(termsFor(content, language))
      .map(({ sigle, forme, sens, lien, ancre, ...terme }) => ({
        ...pictureOf(terme),
        sigle,
        forme,
        sens: sens[language] ?? sens.fr,
        enFrancais: !isFrench(language) && sens[language] === undefined,
        ancre,
        lien: named(content, lien === undefined ? [] : [lien], language)[0] ?? null,
      })),
    (a, b) => a.sigle.localeCompare(b.sigle, 'fr', { sensitivity: 'base' }),
  )
}
