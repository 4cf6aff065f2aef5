import type { Content, Entree } from '../content.ts'
import { isEasy, isFrench, type Language } from '../languages.ts'
import { withSigle } from '../with-sigle.ts'

/** A name that leads to its page. */
export type Nom = Pick<Entree, 'id' | 'genre' | 'titre'> & {
  /** On a page in another language: the title in that language; of an acteur, what it is. */
  readonly traduit?: string
}

/** What a name in French means in another language; undefined when nothing says it. */
function translated({ fiches, acteurs }: Content, id: string, language: Language): string | undefined {
  if (isFrench(language)) return undefined
  return fiches[id]?.textes[language]?.titre ?? acteurs[id]?.textes[language]?.quoi
}

/** What a page is called in French, as its own heading says it, its sigle last; what has no fiche has the name of the catalogue. */
function french({ fiches }: Content, { id, titre }: Entree, language: Language): string {
  const fiche = fiches[id]
  if (!fiche) return titre
  return withSigle(fiche.textes[isEasy(language) ? language : 'fr'].titre, fiche.sigle)
}

/** The names behind ids of the catalogue, as a reader of this language sees them; an id it does not know is left out. */
export function named(content: Content, ids: readonly string[], language: Language): readonly Nom[] {
  return ids.flatMap((id) => {
    const entry = content.catalogue[id]
    if (!entry) return []
    const traduit = translated(content, id, language)
    return [
      {
        id,
        genre: entry.genre,
        titre: french(content, entry, language),
        ...(traduit === undefined ? {} : { traduit }),
      },
    ]
  })
}
