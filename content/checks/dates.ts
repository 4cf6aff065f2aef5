import type { Content } from '../content.ts'
import { contentFolder } from '../read/folders.ts'
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
    const { verifie, revoir } = value
    if (revoir <= verifie)
      error(file, ['revoir'], `« revoir » (${revoir}) doit venir après « verifie » (${verifie})`)
    else if (revoir < today) {
      const tell = publication ? error : warning
      tell(
        file,
        ['revoir'],
        `la date de relecture est passée (${revoir}) : vérifiez les faits, puis changez « verifie » et « revoir »`,
      )
    }
  }
}
