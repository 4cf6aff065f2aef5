import type { Content } from '../content.ts'
import { fileOf } from '../read/folders.ts'
import type { Path } from '../read/problem.ts'
import type { Report } from './finding.ts'
import { piecesOf } from './pieces.ts'

/** The last line of each document whose lines are numbered. */
const lastLines: Readonly<Record<string, number>> = {
  guide: 4919,
  '000': 72,
  '001': 61,
  '002': 130,
  '003': 424,
}

/** How many errata each series holds: E01 to E34, I01 to I20… */
const errataCounts: Readonly<Record<string, number>> = { E: 34, I: 20, U: 12, X: 5, S: 23 }

type Source = { readonly document: string; readonly lignes: string }

function lineFaults({ document, lignes }: Source): readonly string[] {
  const last = lastLines[document] ?? Infinity
  return lignes.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    if (from < 1 || to < from)
      return [`« ${range} » n’est pas une suite de lignes ; écrivez la plus petite d’abord`]
    return to > last ? [`« ${range} » : le document « ${document} » a ${last} lignes`] : []
  })
}

/** A source names lines that its document has; a correction names an erratum that is on the list. */
export function checkSources(content: Content, error: Report): void {
  const look = (file: string, path: Path, source: Source): void => {
    for (const fault of lineFaults(source)) error(file, path, fault)
  }
  for (const { file, value } of piecesOf(content)) {
    look(file, ['source', 'lignes'], value.source)
    if ('mobilite' in value) look(file, ['mobilite', 'source', 'lignes'], value.mobilite.source)
    for (const [index, { erratum }] of value.corrections.entries()) {
      const count = errataCounts[erratum.slice(0, 1)] ?? 0
      const number = Number(erratum.slice(1))
      if (number < 1 || number > count)
        error(
          file,
          ['corrections', index, 'erratum'],
          `l’erratum « ${erratum} » n’existe pas ; cette série va jusqu’à ${erratum.slice(0, 1)}${count}`,
        )
    }
  }
  for (const { id, source } of Object.values(content.parcours))
    look(fileOf('parcours', id), ['source', 'lignes'], source)
}
