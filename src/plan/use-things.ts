import { useTranslation } from 'react-i18next'
import type { Thing } from '../../content/things.ts'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import { useFrame } from '../parts/page.tsx'
import { listed } from './listed.ts'

/** Who brings the things of a step: who calls for a case of their own work has things of their own. */
const bringers: ReadonlySet<WhoReads> = new Set(['beneficiaire', 'proche'])

/** What to bring for one step, as a list in a sentence; null when it is nothing of its own. */
export function useThings(lecteur: WhoReads, apporter: readonly Thing[]): string | null {
  const { t } = useTranslation()
  const { language } = useFrame()
  if (!bringers.has(lecteur) || apporter.length === 0) return null
  const said = apporter.map((thing) => t(`plan.apporter-${thing}`))
  return listed(said, language)
}
