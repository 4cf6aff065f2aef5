import { useTranslation } from 'react-i18next'
import { FicheName } from '../parts/fiche-name.tsx'
import type { Name } from '../parts/name-of.ts'
import { Reasons } from '../parts/reasons.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import { WaysOpen } from '../parts/ways-open.tsx'

/** A fiche that is not for the person today. */
export type Exclu = {
  readonly id: string
  readonly name: Name
  readonly href: string
  readonly raisons: readonly string[]
  readonly ouvrir: WaysOpen
}

/** What is not for the person today: why, and what would open it. */
export function Exclus({ exclus }: { readonly exclus: readonly Exclu[] }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('parcours.exclus-texte')}</p>
      <ul className="fermes" role="list">
        {exclus.map(({ id, name, href, raisons, ouvrir }) => (
          <li key={id} className="encart" data-verdict="exclu">
            <VerdictTag verdict="exclu" />
            <h3>
              <a href={href}>
                <FicheName {...name} />
              </a>
            </h3>
            <p>{t('parcours.parce-que')}</p>
            <Reasons raisons={raisons.map((texte) => ({ effet: 'exclut', texte }))} />
            <WaysOpen {...ouvrir} />
          </li>
        ))}
      </ul>
    </>
  )
}
