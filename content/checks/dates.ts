import type { Content, Piece } from '../content.ts'
import { etapesAvantFile, etapesAvantRead, type EtapeAvantRead } from '../etapes-avant-read.ts'
import { contentFolder } from '../read/folders.ts'
import { documents } from '../schema/source.ts'
import type { Path } from '../read/problem.ts'
import type { Report, Reports } from './finding.ts'
import { listsOf, piecesOf } from './pieces.ts'

type Read = { readonly path: Path; readonly day: string }

/** Something that says when it was read; `at` is its place in its file. */
type Dated = {
  readonly file: string
  readonly at?: Path
  readonly value: Content['pays'] | Piece['value'] | EtapeAvantRead
}

/** Every day on which something was read, wherever it stands in a file. */
function daysRead(value: unknown, path: Path = []): readonly Read[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, one]) =>
    key === 'lu' && typeof one === 'string'
      ? [{ path: [...path, key], day: one }]
      : daysRead(one, [...path, key]),
  )
}

/** Nothing was read, by us or in a directory, on a day that has not come. */
function checkDaysRead(content: Content, error: Report, today: string): void {
  const files = [
    ...piecesOf(content),
    ...listsOf(content),
    { file: `${contentFolder}/pays.yaml`, value: content.pays },
    ...Object.values(content.annuaires).map((value) => ({
      file: `${contentFolder}/annuaire/${value.id}.yaml`,
      value,
    })),
  ]
  for (const one of files)
    for (const { path, day } of daysRead('values' in one ? one.values : one.value))
      if (day > today)
        error(
          one.file,
          path,
          `« lu » (${day}) n’est pas encore venu ; écrivez le jour où la source a été lue`,
        )
}

/** What was checked is checked again in time: a date that has passed is a warning, an error when we publish. */
export function checkDates(
  content: Content,
  { error, warning }: Reports,
  { today, publication }: { readonly today: string; readonly publication: boolean },
): void {
  checkDaysRead(content, error, today)
  const dated: readonly Dated[] = [
    ...piecesOf(content),
    { file: `${contentFolder}/pays.yaml`, value: content.pays },
    ...etapesAvantRead(content).map(({ index, value }) => ({
      file: etapesAvantFile,
      at: [index],
      value,
    })),
  ]
  for (const { file, value, at = [] } of dated) {
    const { lu, revoir, confirme } = value
    const written = 'source' in value ? documents[value.source.document].date : null
    if (written !== null && lu < written)
      error(file, [...at, 'lu'], `« lu » (${lu}) vient avant le document lu, qui est de ${written}`)
    for (const [index, { le }] of confirme.entries())
      if (le > today) error(file, [...at, 'confirme', index, 'le'], `ce jour (${le}) n’est pas encore venu`)
    for (const [index, { le }] of ('relu-par' in value ? value['relu-par'] : []).entries())
      if (le > today) error(file, [...at, 'relu-par', index, 'le'], `ce jour (${le}) n’est pas encore venu`)
    const latest = `${Number(lu.slice(0, 4)) + 1}${lu.slice(4)}`
    if (revoir > latest)
      error(
        file,
        [...at, 'revoir'],
        `« revoir » (${revoir}) vient plus d’un an après « lu » (${lu}) ; au plus tard le ${latest}`,
      )
    if (revoir <= lu) error(file, [...at, 'revoir'], `« revoir » (${revoir}) doit venir après « lu » (${lu})`)
    else if (revoir < today) {
      const tell = publication ? error : warning
      tell(
        file,
        [...at, 'revoir'],
        `la date de relecture est passée (${revoir}) : relisez la source, puis changez « lu » et « revoir »`,
      )
    }
  }
}
