import { useTranslation } from 'react-i18next'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'

/** What each reader brings: theirs, and of someone else only with their agreement. */
const things = {
  beneficiaire: ['identite', 'page'],
  proche: ['accord', 'identite-personne', 'page'],
  employeur: ['siret', 'contrat', 'accord', 'page'],
  'referent-handicap': ['convention', 'accord', 'page'],
} as const satisfies Record<WhoReads, readonly string[]>

/** What whoever reads brings to any appointment. */
export function Apporter({ lecteur }: { readonly lecteur: WhoReads }) {
  const { t } = useTranslation()
  return (
    <ul>
      {things[lecteur].map((thing) => (
        <li key={thing}>{t(`plan.apporter-${thing}`)}</li>
      ))}
    </ul>
  )
}
