import {
  IconClock,
  IconCoinEuro,
  IconHourglass,
  IconUserCheck,
  IconUsers,
  IconUserShare,
  IconWallet,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { compared, inBrief } from '../../content/compared.ts'
import type { EnBref as Words } from '../../content/schema/en-bref.ts'
import { useFrame } from '../parts/page.tsx'
import { Text } from '../parts/text.tsx'
import { listed } from '../plan/listed.ts'

const pictures = {
  'pour-qui': IconUsers,
  duree: IconClock,
  cout: IconCoinEuro,
  remuneration: IconWallet,
  prescripteur: IconUserShare,
  decide: IconUserCheck,
  delai: IconHourglass,
} as const

/** What one wants to know first: for whom, how long, the money, who decides, and how long one waits. */
export function EnBref({ enBref }: { readonly enBref: Words }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const unsaid = compared.filter((key) => enBref[key] === undefined).map((key) => t(`fiche.${key}-non-dit`))
  return (
    <section className="en-bref" aria-labelledby="en-bref">
      <h2 id="en-bref">{t('fiche.en-bref')}</h2>
      <dl>
        {inBrief.map((key) => {
          const text = enBref[key]
          const Picture = pictures[key]
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
      {unsaid.length === 0 ? null : (
        <p className="note">{t('fiche.non-dit', { quoi: listed(unsaid, language) })}</p>
      )}
    </section>
  )
}
