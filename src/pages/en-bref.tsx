import { IconClock, IconCoinEuro, IconHourglass, IconUserCheck, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { EnBref as Words } from '../../content/schema/en-bref.ts'
import { Text } from '../parts/text.tsx'

const rows = [
  ['pour-qui', IconUsers],
  ['duree', IconClock],
  ['argent', IconCoinEuro],
  ['decide', IconUserCheck],
  ['delai', IconHourglass],
] as const

/** What one wants to know first: for whom, how long, the money, who decides, and how long one waits. */
export function EnBref({ enBref }: { readonly enBref: Words }) {
  const { t } = useTranslation()
  return (
    <section className="en-bref" aria-labelledby="en-bref">
      <h2 id="en-bref">{t('fiche.en-bref')}</h2>
      <dl>
        {rows.map(([key, Picture]) => {
          const text = enBref[key]
          return text === undefined ? null : (
            <div key={key}>
              <dt>
                <Picture aria-hidden="true" className="icone" />
                {t(`fiche.${key}`)}
              </dt>
              <dd>
                <Text>{text}</Text>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
