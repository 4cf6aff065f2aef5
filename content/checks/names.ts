import type { Content } from '../content.ts'
import { folderOf } from '../read/folders.ts'
import type { Report } from './finding.ts'
import { piecesOf } from './pieces.ts'

/** Says that the catalogue does not know an id, and what to do. */
export function unnamed(id: string): string {
  return `« ${id} » n’est pas dans content/catalogue.yaml ; ajoutez-y une ligne : - { id: ${id}, genre: …, titre: … }`
}

/** Every file is in the catalogue, under the genre of its folder; nothing is written twice. */
export function checkNames(content: Content, error: Report): void {
  for (const { file, folder, draft, value } of piecesOf(content)) {
    const entry = content.catalogue[value.id]
    if (!entry) error(file, ['id'], unnamed(value.id))
    else if (folderOf[entry.genre] !== folder)
      error(
        file,
        ['id'],
        `« ${value.id} » est du genre ${entry.genre} dans content/catalogue.yaml ; son fichier va dans content/${folderOf[entry.genre]}`,
      )
    if (draft && content[folder][value.id])
      error(
        file,
        ['id'],
        `« ${value.id} » est déjà dans content/${folder} ; gardez un seul des deux fichiers`,
      )
  }
}
