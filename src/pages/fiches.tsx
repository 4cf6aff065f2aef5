import { useTranslation } from 'react-i18next'
import type { Resumes } from '../../content/pages/resumes.ts'
import { stages } from '../../content/stages.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { Titre } from '../parts/titre.tsx'
import { namePieces } from '../parts/name-of.ts'
import { sorted } from '../../content/sorted.ts'

type Props = { readonly resumes: Resumes }

/** All the fiches, by stage. */
export function Fiches({ resumes }: Props) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const all = sorted(Object.values(resumes.fiches), (a, b) => a.titre.localeCompare(b.titre, language))
  return (
    <Page name="fiches">
      <Titre>{t('fiches.titre')}</Titre>
      <p className="chapeau">{t('fiches.chapeau')}</p>
      {stages.map((stage) => (
        <section key={stage} className="rayon" data-stage={stage}>
          <h2>
            <StageTag stage={stage} />
          </h2>
          <ul className="grille" role="list">
            {all
              .filter((fiche) => fiche.stages.includes(stage))
              .map((fiche) => (
                <li key={fiche.id} className="encart">
                  <h3>
                    <a href={at({ name: 'fiche', id: fiche.id })}>
                      <FicheName {...fiche} sigle={null} />
                    </a>
                    {namePieces(fiche).sigle === null ? null : (
                      <>
                        {' '}
                        <bdi className="sigle">{fiche.sigle}</bdi>
                      </>
                    )}
                  </h3>
                  <p>{fiche.resume}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
