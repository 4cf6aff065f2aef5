import { useTranslation } from 'react-i18next'
import type { TermePage } from '../../content/pages/termes.ts'
import { useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'

type Props = { readonly termes: readonly TermePage[]; readonly plie?: boolean }

/** The acronyms of a page, spelt out and explained, each leading to its place in the glossary; nothing when there are none. */
export function Terms({ termes, plie = false }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return termes.length === 0 ? null : (
    <Rubrique plie={plie} id="termes" titre={t('fiche.termes')}>
      <dl className="termes">
        {termes.map(({ sigle, forme, sens, ancre }) => (
          <div key={ancre}>
            <dt>
              <a href={`${at({ name: 'glossaire' })}#${ancre}`}>{sigle}</a>{' '}
              <span className="domaine">{forme}</span>
            </dt>
            <dd>{sens}</dd>
          </div>
        ))}
      </dl>
    </Rubrique>
  )
}
