import type { Content, Folder, Piece, Pieces } from '../content.ts'
import { contentFolder, draftOf, fileOf, folderNames } from '../read/folders.ts'

/** The things of one folder, then those of the same kind that are being written. */
export function piecesIn<F extends Folder>(content: Content, folder: F): readonly Piece<F>[] {
  const values = (pieces: Pieces): readonly Pieces[F][string][] => Object.values(pieces[folder])
  return [
    ...values(content).map((value) => ({ file: fileOf(folder, value.id), folder, draft: false, value })),
    ...values(content.brouillons).map((value) => ({ file: draftOf(value.id), folder, draft: true, value })),
  ]
}

/** Everything that has a file of its own, drafts included. */
export function piecesOf(content: Content): readonly Piece[] {
  return folderNames.flatMap((folder) => piecesIn(content, folder))
}

/** The files that hold a list, each thing in it under its own id, in the order of the file. */
export function listsOf(
  content: Content,
): readonly { readonly file: string; readonly values: readonly object[] }[] {
  const { acces, catalogue, etapes, sorties, etapesAvant, besoins, exercices } = content
  const lists = {
    acces,
    catalogue,
    etapes,
    sorties,
    'etapes-avant': etapesAvant,
    'besoins-contacts': besoins,
    exercices,
  }
  return Object.entries(lists).map(([name, list]) => ({
    file: `${contentFolder}/${name}.yaml`,
    values: Object.values(list),
  }))
}
