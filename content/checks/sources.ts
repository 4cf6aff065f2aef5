import type { Content } from '../content.ts'
import { fileOf } from '../read/folders.ts'
import type { Path } from '../read/problem.ts'
import { documents, errata } from '../schema/source.ts'
import type { Report } from './finding.ts'
import { piecesIn, piecesOf } from './pieces.ts'

type Source = { readonly document: keyof typeof documents; readonly lignes: string }

function countOf(series: string): number {
  return Object.entries(errata).find(([letter]) => letter === series)?.[1] ?? 0
}

/** What is wrong with the lines that a source names: an order that is none, or more than its document has. */
export function lineFaults({ document, lignes }: Source): readonly string[] {
  const last = documents[document].lignes ?? Infinity
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
      const count = countOf(erratum.slice(0, 1))
      const number = Number(erratum.slice(1))
      if (number < 1 || number > count)
        error(
          file,
          ['corrections', index, 'erratum'],
          `l’erratum « ${erratum} » n’existe pas ; cette série va jusqu’à ${erratum.slice(0, 1)}${count}`,
        )
    }
  }
  for (const [index, { source }] of Object.values(content.etapesAvant).entries())
    look('content/etapes-avant.yaml', [index, 'source', 'lignes'], source)
  for (const [index, { source }] of Object.values(content.exercices).entries())
    look('content/exercices.yaml', [index, 'source', 'lignes'], source)
  for (const { file, value } of piecesIn(content, 'fiches'))
    for (const [one, { criteres }] of value.publics.entries())
      for (const [index, { 'exclut-selon': cited }] of criteres.entries())
        if (cited && 'document' in cited)
          look(file, ['publics', one, 'criteres', index, 'exclut-selon'], cited)
  for (const { id, source } of Object.values(content.parcours))
    look(fileOf('parcours', id), ['source', 'lignes'], source)
}
