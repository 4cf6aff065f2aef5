import { useTranslation } from 'react-i18next'
import type { TermePage } from '../../content/pages/termes.ts'
import { Rubrique } from './rubrique.tsx'

/** The acronyms of a page, spelt out and explained; nothing when there are none. */
export function Terms({ termes }: { readonly termes: readonly TermePage[] }) {
  const { t } = useTranslation()
  return termes.length === 0 ? null : (
    <Rubrique id="termes" titre={t('fiche.termes')}>
      <dl className="termes">
        {termes.map(({ sigle, forme, sens }) => (
          <div key={sigle + forme}>
            <dt>
              {sigle} <span className="domaine">{forme}</span>
            </dt>
            <dd>{sens}</dd>
          </div>
        ))}
      </dl>
    </Rubrique>
  )
}
