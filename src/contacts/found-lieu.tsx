import type { TFunction } from 'i18next'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Commune } from '../../content/lieux/communes.ts'
import type { Departement } from '../../content/lieux/departements.ts'
import type { Lieu } from '../../content/lieux/find-lieu.ts'
import type { ChosenLieu } from './chosen-lieu.ts'
import { quoted } from '../recherche/search-field.tsx'
import { Francais, Sentence, useFrench } from '../parts/francais.tsx'

/** Shown before one asks for more. */
const first = 12

/** What was found, in one sentence; nothing while nothing is typed. */
export function titleOfLieu(lieu: Lieu, typed: string, t: TFunction): string {
  switch (lieu.kind) {
    case 'vide':
      return ''
    case 'incomplet':
      return t('contacts.incomplet')
    case 'ailleurs':
      return t('contacts.hors-region')
    case 'inconnue':
      return t('contacts.inconnue', { texte: quoted(typed) })
    case 'departement':
      return t('contacts.departement-seul', { departement: t(`departement.${lieu.departement}`) })
    case 'communes':
      return t('contacts.trouvees', { count: lieu.communes.length })
  }
}

type ListProps = {
  readonly communes: readonly Commune[]
  readonly onChoose: (chosen: ChosenLieu) => void
}

function CommuneList({ communes, onChoose }: ListProps) {
  const { t } = useTranslation()
  const french = useFrench()
  return (
    <ul className="communes" role="list">
      {communes.map(({ nom, departement, codesPostaux, territoire, dans }) => (
        <li key={`${departement}${nom}`}>
          <button
            type="button"
            className="commune"
            {...french}
            onClick={() => onChoose({ departement, commune: nom, codesPostaux, territoire })}
          >
            <strong>{nom}</strong>{' '}
            <span className="domaine">
              {[
                ...(dans === undefined ? [] : [dans]),
                codesPostaux.slice(0, 3).join(', ') + (codesPostaux.length > 3 ? '…' : ''),
                t(`departement.${departement}`),
              ].join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function DepartementButton({
  departement,
  onChoose,
}: {
  readonly departement: Departement
  readonly onChoose: (chosen: ChosenLieu) => void
}) {
  const { t } = useTranslation()
  const words = (
    <Sentence text={(name) => t('contacts.voir-departement', { departement: name })}>
      <Francais>{t(`departement.${departement}`)}</Francais>
    </Sentence>
  )
  return (
    <button type="button" className="bouton" onClick={() => onChoose({ departement, commune: null })}>
      {words}
    </button>
  )
}

type Props = {
  readonly lieu: Lieu
  readonly title: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onChoose: (chosen: ChosenLieu) => void
}

/** The communes that were found, to choose from; or why there are none, and what to do. */
export function FoundLieu({ lieu, title, heading, onChoose }: Props) {
  const { t } = useTranslation()
  const communes = lieu.kind === 'communes' ? lieu.communes : lieu.kind === 'inconnue' ? lieu.proches : []
  const departement =
    lieu.kind === 'departement'
      ? lieu.departement
      : lieu.kind === 'communes' && lieu.postcode !== undefined && communes.length > 1
        ? communes[0]?.departement
        : undefined
  return (
    <div className="lieu-trouve">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {lieu.kind === 'inconnue' ? (
        <p>{t(communes.length > 0 ? 'contacts.proches' : 'contacts.inconnue-texte')}</p>
      ) : null}
      {departement === undefined ? null : (
        <p>
          <DepartementButton departement={departement} onChoose={onChoose} />
        </p>
      )}
      {communes.length === 0 ? null : <CommuneList communes={communes.slice(0, first)} onChoose={onChoose} />}
      {communes.length <= first ? null : (
        <details>
          <summary>{t('contacts.autres', { count: communes.length - first })}</summary>
          <CommuneList communes={communes.slice(first)} onChoose={onChoose} />
        </details>
      )}
      {lieu.kind === 'ailleurs' || lieu.kind === 'inconnue' ? (
        <p>
          <button
            type="button"
            className="bouton discret"
            onClick={() => onChoose({ departement: 'ailleurs', commune: null })}
          >
            {t('contacts.voir-ailleurs')}
          </button>
        </p>
      ) : null}
    </div>
  )
}
