import type { Resumes } from '../../content/pages/resumes.ts'
import { namePieces, type Name } from '../parts/name-of.ts'

/** What a fiche is called, piece by piece; its id when no words say it. */
export function namedIn({ fiches }: Pick<Resumes, 'fiches'>, id: string): Name {
  const words = fiches[id]
  return words ? namePieces(words) : { titre: id, nomFrancais: null, sigle: null }
}
