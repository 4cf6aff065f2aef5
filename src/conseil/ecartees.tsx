import { useTranslation } from 'react-i18next'
import type { Exclu } from '../parcours/exclus.tsx'
import { FicheName } from '../parts/fiche-name.tsx'
import { WaysOpen } from '../parts/ways-open.tsx'
import { Repli } from './repli.tsx'

/** What the facts exclude, folded and counted: why, and what would open each. */
export function Ecartees({ exclus }: { readonly exclus: readonly Exclu[] }) {
  const { t } = useTranslation()
  if (exclus.length === 0) return null
  return (
    <Repli
      nom="ecartees"
      className="conseil-ecartees"
      titre={t('conseil.ecartees', { count: exclus.length })}
    >
      {() => (
        <ul role="list">
          {exclus.map(({ id, name, href, raisons, ouvrir }) => (
            <li key={id}>
              <a href={href}>
                <FicheName {...name} />
              </a>{' '}
              {raisons.join(' ')}
              <WaysOpen {...ouvrir} />
            </li>
          ))}
        </ul>
      )}
    </Repli>
  )
}
