import type { Nom } from '../../content/pages/noms.ts'
import { Francais } from './francais.tsx'

/** A French name with what it means in the language of the page: a service by its name first, a fiche by its meaning. */
export function NomLu({
  nom: { genre, titre, traduit },
}: {
  readonly nom: Pick<Nom, 'genre' | 'titre' | 'traduit'>
}) {
  const french = <Francais>{titre}</Francais>
  if (traduit === undefined) return french
  // One text, where a link lays its pieces out beside each other.
  return genre === 'acteur' ? (
    <span>
      {french} ({traduit})
    </span>
  ) : (
    <span>
      {traduit} ({french})
    </span>
  )
}
