import type { z } from 'zod'
import type { Folder, Genre } from '../content.ts'
import { acteur } from '../schema/acteur.ts'
import { bareme } from '../schema/bareme.ts'
import { fiche } from '../schema/fiche.ts'
import { opco } from '../schema/opco.ts'

/** The content folder, from the project's root. */
export const contentFolder = 'content'

/** Where what is being written stands, whatever its genre. */
export const draftFolder = `${contentFolder}/brouillons`

/** Where imported offices are written. */
export const annuaireFolder = `${contentFolder}/annuaire`

/** The schema of each folder's files. */
export const schemas = { fiches: fiche, acteurs: acteur, opco, baremes: bareme } as const satisfies Record<
  Folder,
  z.ZodType
>

/** The folders, fiches first. */
export const folderNames = Object.keys(schemas) as readonly Folder[]

/** Where a thing of each genre is written. */
export const folderOf: Readonly<Record<Genre, Folder>> = {
  dispositif: 'fiches',
  outil: 'fiches',
  acteur: 'acteurs',
  opco: 'opco',
  bareme: 'baremes',
}

/** The file of one thing: `content/fiches/poe.yaml`. */
export function fileOf(folder: Folder | 'parcours', id: string): string {
  return `${contentFolder}/${folder}/${id}.yaml`
}

/** The file of one thing that is being written. */
export function draftOf(id: string): string {
  return `${draftFolder}/${id}.yaml`
}
