import { useTranslation } from 'react-i18next'
import type { Resumes } from '../../content/pages.ts'
import { stages } from '../../content/schema/stage.ts'
import { Page } from '../parts/page.tsx'
import { StageTag } from '../parts/stage.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = { readonly resumes: Resumes; readonly hrefOf: (id: string) => string }

/** All the fiches, by stage. */
export function Fiches({ resumes, hrefOf }: Props) {
  const { t } = useTranslation()
  const all = Object.values(resumes.fiches).toSorted((a, b) => a.titre.localeCompare(b.titre, 'fr'))
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
                <li key={fiche.id} className="carte">
                  <h3>
                    <a href={hrefOf(fiche.id)}>{fiche.titre}</a>
                    {fiche.sigle === undefined ? null : <span className="sigle"> {fiche.sigle}</span>}
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
