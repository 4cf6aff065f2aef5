import { useTranslation } from 'react-i18next'
import type { Listes } from '../../content/pages/resumes.ts'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Francais } from '../parts/francais.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Titre } from '../parts/titre.tsx'
import { FindOpco } from './find-opco.tsx'

/** How to find one’s OPCO, and the eleven with their sectors. */
export function Opcos({ opco }: Pick<Listes, 'opco'>) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <Page name="opcos">
      <Titre>{t('opco.titre')}</Titre>
      <p className="chapeau">{t('opco.chapeau')}</p>
      <ForProfessionals />
      <ul className="suites" role="list">
        <li>
          <a className="bouton discret" href={at({ name: 'baremes' })}>
            {t('bareme.titre')}
          </a>
        </li>
        <li>
          <a className="bouton discret" href={at({ name: 'financement' })}>
            {t('financement.titre')}
          </a>
        </li>
      </ul>
      <FindOpco opco={opco} />
      <h2>{t('opco.tous')}</h2>
      <ul className="grille" role="list">
        {opco.map(({ id, titre, resume, secteurs }) => (
          <li key={id} className="encart">
            <h3 className="encart-titre">
              <a href={at({ name: 'opco', id })}>
                <Francais>{titre}</Francais>
              </a>
            </h3>
            <p>{resume}</p>
            <details>
              <summary>{t('opco.secteurs')}</summary>
              <Points inFrench points={secteurs} />
            </details>
          </li>
        ))}
      </ul>
    </Page>
  )
}
