import type { Content } from '../content.ts'
import { contentFolder } from '../read/folders.ts'
import { documents } from '../schema/source.ts'
import type { Reports } from './finding.ts'
import { piecesOf } from './pieces.ts'

/** What was checked is checked again in time: a date that has passed is a warning, an error when we publish. */
export function checkDates(
  content: Content,
  { error, warning }: Reports,
  { today, publication }: { readonly today: string; readonly publication: boolean },
): void {
  const dated = [...piecesOf(content), { file: `${contentFolder}/pays.yaml`, value: content.pays }]
  for (const { file, value } of dated) {
    const { lu, revoir, confirme } = value
    const written = 'source' in value ? documents[value.source.document].date : null
    if (written !== null && lu < written)
      error(file, ['lu'], `« lu » (${lu}) vient avant le document lu, qui est de ${written}`)
    for (const [index, { le }] of confirme.entries())
      if (le > today) error(file, ['confirme', index, 'le'], `ce jour (${le}) n’est pas encore venu`)
    if (revoir <= lu) error(file, ['revoir'], `« revoir » (${revoir}) doit venir après « lu » (${lu})`)
    else if (revoir < today) {
      const tell = publication ? error : warning
      tell(
        file,
        ['revoir'],
        `la date de relecture est passée (${revoir}) : relisez la source, puis changez « lu » et « revoir »`,
      )
    }
  }
}
