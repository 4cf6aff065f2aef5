import type { Content, Entree } from '../content.ts'

/** A name that leads to its page. */
export type Nom = Pick<Entree, 'id' | 'genre' | 'titre'>

/** The names behind ids of the catalogue; an id it does not know is left out. */
export function named(content: Content, ids: readonly string[]): readonly Nom[] {
  return ids.flatMap((id) => {
    const entry = content.catalogue[id]
    return entry ? [{ id, genre: entry.genre, titre: entry.titre }] : []
  })
}
