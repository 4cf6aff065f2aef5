import { useTranslation } from 'react-i18next'
import type { Resumes, Resume, Usages } from '../../content/pages/resumes.ts'
import { sorted } from '../../content/sorted.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { namePieces } from '../parts/name-of.ts'
import { Page, useFrame } from '../parts/page.tsx'
import { PontOuvert } from '../parts/pont-ouvert.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { Titre } from '../parts/titre.tsx'
import { ChooseFiches } from './choose-fiches.tsx'
import { noFilter, type FicheFilter } from './fiche-filter.ts'
import { isWanted } from './is-wanted.ts'

type Props = {
  readonly resumes: Resumes
  /** What each fiche serves for. */
  readonly usages: Readonly<Record<string, Usages>>
  readonly filter: FicheFilter
  readonly onFilter: (filter: FicheFilter) => void
}

function Card({ fiche }: { readonly fiche: Resume }) {
  const { at } = useFrame()
  return (
    <li className="encart">
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
      <p className="etiquettes">
        {fiche.stages.map((stage) => (
          <StageTag key={stage} stage={stage} />
        ))}
      </p>
      <p>{fiche.resume}</p>
    </li>
  )
}

/** All the fiches, each once; those that fit a stage, a public and a need when some are chosen. */
export function Fiches({ resumes, usages, filter, onFilter }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const all = sorted(Object.values(resumes.fiches), (a, b) => a.titre.localeCompare(b.titre, language))
  const wanted = all.filter((fiche) => isWanted(fiche, usages[fiche.id] ?? {}, filter))
  const count = t('fiches.compte', { count: wanted.length })
  return (
    <Page name="fiches">
      <Titre>{t('fiches.titre')}</Titre>
      <p className="chapeau">{t('fiches.chapeau')}</p>
      <ChooseFiches resumes={resumes} usages={usages} filter={filter} onFilter={onFilter} count={count} />
      <section className="rayon" aria-labelledby="compte">
        <h2 id="compte">{count}</h2>
        {wanted.length > 0 ? (
          <ul className="grille" role="list">
            {wanted.map((fiche) => (
              <Card key={fiche.id} fiche={fiche} />
            ))}
          </ul>
        ) : (
          <>
            <PontOuvert />
            <p>{t('fiches.aucune')}</p>
            <p>
              <button type="button" className="bouton discret" onClick={() => onFilter(noFilter)}>
                {t('fiches.toutes')}
              </button>
            </p>
          </>
        )}
      </section>
    </Page>
  )
}
