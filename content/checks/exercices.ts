import type { Content } from '../content.ts'
import { contentFolder } from '../read/folders.ts'
import { genresOf } from '../read/genres.ts'
import type { Report } from './finding.ts'
import { linkAll, linker, onceIn } from './references.ts'

/** Where the cases to practise on are written. */
const file = `${contentFolder}/exercices.yaml`

/** What a case expects, and what it warns of, are fiches that are written; none is both. */
export function checkExercices(content: Content, error: Report): void {
  const link = linker(content, error)
  for (const [index, exercice] of Object.values(content.exercices).entries())
    for (const key of ['attendu', 'piege'] as const) {
      const ids = exercice[key]
      linkAll(link, file, [index, key], ids, genresOf.exercice[key])
      onceIn(ids, file, [index, key], error)
      for (const [place, id] of ids.entries()) {
        const genre = content.catalogue[id]?.genre
        const named = genre === 'dispositif' || genre === 'outil'
        if (named && !content.fiches[id])
          error(
            file,
            [index, key, place],
            `« ${id} » n’a pas de fichier dans content/fiches ; écrivez-le, ou retirez-le d’ici`,
          )
        if (key === 'piege' && exercice.attendu.includes(id))
          error(
            file,
            [index, key, place],
            `« ${id} » est déjà sous « attendu » ; une fiche est à proposer, ou elle est un piège`,
          )
      }
    }
}
