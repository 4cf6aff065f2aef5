import type { Content } from '../content.ts'
import { plain } from '../plain.ts'
import { contentFolder } from '../read/folders.ts'
import type { Report } from './finding.ts'

/** Where the words of counsellors are written. */
const file = `${contentFolder}/mots-conseil.yaml`

/** What each fiche is called, in a word or in full. */
function namesOf({ fiches }: Content): ReadonlyMap<string, string> {
  return new Map(
    Object.values(fiches).flatMap(({ id, sigle, textes }) =>
      [id, textes.fr.titre, ...(sigle === undefined ? [] : [sigle])].map(
        (name) => [plain(name), id] as const,
      ),
    ),
  )
}

/** No word that counsellors type for an answer is the name of a fiche: who types it means the fiche, and tells no fact. */
export function checkMotsConseil(content: Content, error: Report): void {
  const names = namesOf(content)
  for (const [question, choices] of Object.entries(content.motsConseil))
    for (const [choice, mots] of Object.entries(choices ?? {}))
      for (const [index, mot] of (mots ?? []).entries()) {
        const fiche = names.get(plain(mot))
        if (fiche !== undefined)
          error(
            file,
            [question, choice, index],
            `« ${mot} » est le nom de la fiche « ${fiche} » : retirez-le, il mène à elle`,
          )
      }
}
