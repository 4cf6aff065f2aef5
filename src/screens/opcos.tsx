import { useTranslation } from 'react-i18next'
import type { Listes } from '../../content/pages/resumes.ts'
import { Francais } from '../parts/francais.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Points } from '../parts/points.tsx'
import { Titre } from '../parts/titre.tsx'

/** The eleven OPCO with their sectors. */
export function Opcos({ opco }: Pick<Listes, 'opco'>) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <Page name="opcos">
      <Titre>{t('opco.titre')}</Titre>
      <p className="chapeau">{t('opco.chapeau')}</p>
      <p>
        <a href={at({ name: 'baremes' })}>{t('bareme.titre')}</a>
      </p>
      <ul className="grille" role="list">
        {opco.map(({ id, titre, resume, secteurs }) => (
          <li key={id} className="carte">
            <h2 className="carte-titre">
              <a href={at({ name: 'opco', id })}>
                <Francais>{titre}</Francais>
              </a>
            </h2>
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
