import type { Content } from '../content.ts'
import { contentFolder } from '../read/folders.ts'
import type { Report } from './finding.ts'
import { piecesOf } from './pieces.ts'

const file = `${contentFolder}/echeances.yaml`

/** The glossary has no dates of its own: what changes in it is looked at on the day of the change. */
const undated = 'glossaire'

/** A known change names files that exist, and each of them is looked at again before it. */
export function checkEcheances(content: Content, error: Report): void {
  const pieces = piecesOf(content)
  for (const [place, { ids, date, change }] of Object.values(content.echeances).entries())
    for (const [index, id] of ids.entries()) {
      if (id !== undated && !content.catalogue[id])
        error(
          file,
          [place, 'ids', index],
          `« ${id} » n’existe pas ; prenez un identifiant de content/catalogue.yaml, ou « ${undated} »`,
        )
      for (const piece of pieces.filter(({ value }) => value.id === id))
        if (piece.value.lu < date && piece.value.revoir >= date)
          error(
            piece.file,
            ['revoir'],
            `« revoir » (${piece.value.revoir}) doit venir avant un changement connu, le ${date} : ${change} (${file})`,
          )
    }
}
