import type { Content } from '../content.ts'
import { fullOf, type Language } from '../languages.ts'
import type { EnBref } from '../schema/en-bref.ts'

/** What fiches are compared by, in one language; the easy version has none of its own, and reads the French. */
export type Brefs = Readonly<
  Record<
    string,
    {
      readonly enBref: EnBref
      /** How long until an answer or an entry, in days; null where no source says. */
      readonly jours: number | null
    }
  >
>

/** What each fiche is compared by, in one language. */
export function brefs({ fiches }: Pick<Content, 'fiches'>, language: Language): Brefs {
  return Object.fromEntries(
    Object.values(fiches).map(({ id, textes, 'sources-en-bref': { delai } }) => {
      const { 'en-bref': enBref } = textes[fullOf(language)] ?? textes.fr
      return [id, { enBref, jours: delai === 'non-dit' ? null : (delai.jours ?? null) }]
    }),
  )
}
