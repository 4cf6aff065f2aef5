import { useTranslation } from 'react-i18next'
import type { Releve } from '../../content/pages/etat.ts'
import { readDay } from '../formats.ts'
import { useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { NomsEtPages } from './noms-et-pages.tsx'

function isYear(lu: string): boolean {
  return lu.length === 4
}

/** The days when phone numbers were read, the oldest first, and whose they are. */
export function NumerosReleves({ releves }: { readonly releves: readonly Releve[] }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return (
    <Rubrique id="numeros" titre={t('etat.numeros')}>
      <ul>
        {releves.map(({ lu, nombre, noms }) => (
          <li key={lu}>
            <strong>{lu === null ? t('etat.sans-jour') : isYear(lu) ? lu : readDay(lu, language)}</strong> (
            {nombre})
            <NomsEtPages noms={noms} />
          </li>
        ))}
      </ul>
    </Rubrique>
  )
}
