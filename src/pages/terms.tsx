import { useTranslation } from 'react-i18next'
import type { TermePage } from '../../content/pages/termes.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Pictogramme } from '../parts/pictogramme.tsx'
import { Rubrique } from '../parts/rubrique.tsx'

type Props = { readonly termes: readonly TermePage[]; readonly plie?: boolean }

/** The acronyms of a page, spelt out and explained, each leading to its place in the glossary; nothing when there are none. */
export function Terms({ termes, plie = false }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return termes.length === 0 ? null : (
    <Rubrique plie={plie} id="termes" titre={t('fiche.termes')}>
      <dl className="termes">
        {termes.map(({ sigle, forme, sens, ancre, image }) => (
          <div key={ancre}>
            <dt>
              {image === undefined ? null : <Pictogramme nom={image} />}
              <a
                className={forme === sigle ? 'seul' : undefined}
                href={`${at({ name: 'glossaire' })}#${ancre}`}
              >
                <Francais>{sigle}</Francais>
              </a>{' '}
              {forme === sigle ? null : (
                <span className="domaine">
                  <Francais>{forme}</Francais>
                </span>
              )}
            </dt>
            <dd>{sens}</dd>
          </div>
        ))}
      </dl>
    </Rubrique>
  )
}
