import {
  IconBook2,
  IconBuildingCommunity,
  IconChevronRight,
  IconPhone,
  IconSchool,
  IconUser,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isFrench } from '../../content/languages.ts'
import { readDelay } from '../formats.ts'
import { SomeoneToCall } from '../parts/someone-to-call.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Pont } from '../parts/pont.tsx'
import { PontPorte, type Standing } from '../parts/pont-porte.tsx'
import { StageLine } from '../parts/stage-tag.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = {
  /** How many fiches there are. */
  readonly count: number
  /** The address of the first question for a profil. */
  readonly start: (profil: string) => string
  /** The address of the visit under way, if any. */
  readonly resume: string | null
  /** How long without action before a kiosk asks whether someone is there, in ms; null elsewhere. */
  readonly silence: number | null
  /** A door is pointed at or focused: the questions may be fetched. */
  readonly onApproach: () => void
}

const doors = [
  ['beneficiaire', 'porte-beneficiaire', 'depart', IconUser],
  ['proche', 'porte-proche', 'depart', IconUsers],
  ['referent-handicap', 'porte-referent', 'milieu', IconSchool],
  ['employeur', 'porte-employeur', 'arrivee', IconBuildingCommunity],
] as const satisfies readonly (readonly [profil: string, words: string, standing: Standing, picture: Icon])[]

/** The home screen: four doors, what we promise, the fiches, someone to call. */
export function Accueil({ count, start, resume, silence, onApproach }: Props) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  return (
    <Page name="accueil">
      <div className="accroche">
        <div>
          <Titre>{t('accueil.titre')}</Titre>
          <p className="chapeau">{t('accueil.chapeau')}</p>
          <noscript>
            <p className="avis">{t('commun.sans-javascript')}</p>
          </noscript>
          {resume === null ? null : (
            <p>
              <a className="bouton" href={resume}>
                {t('accueil.reprendre')}
              </a>
            </p>
          )}
        </div>
        <Pont />
      </div>
      <nav className="portes" aria-label={t('accueil.portes')}>
        {doors.map(([profil, words, standing, picture], index) => (
          <a
            key={profil}
            className="porte"
            href={start(profil)}
            data-premiere={index === 0 ? '' : undefined}
            onPointerEnter={onApproach}
            onFocus={onApproach}
          >
            <PontPorte standing={standing} picture={picture} />
            <span>
              <strong>{t(`accueil.${words}`)}</strong>
              <span>{t(`accueil.${words}-texte`)}</span>
            </span>
            <IconChevronRight aria-hidden="true" className="icone fleche" />
          </a>
        ))}
      </nav>
      {isFrench(language) ? null : (
        <p>
          <a className="seul" href={at({ name: 'acces' })}>
            {t('commun.acces')}
          </a>
        </p>
      )}
      <StageLine current={null} />
      <div className="colonnes">
        <section>
          <h2>{t('accueil.confiance-titre')}</h2>
          <ul>
            <li>{t(silence === null ? 'accueil.confiance-1' : 'accueil.confiance-1-borne')}</li>
            <li>{t('accueil.confiance-2')}</li>
            <li>{t('accueil.confiance-3')}</li>
            {silence === null ? null : (
              <li>{t('accueil.confiance-borne', { delai: readDelay(silence, language) })}</li>
            )}
          </ul>
          {silence === null ? (
            <p>
              <a href={at({ name: 'plan' })}>{t('commun.rouvrir-plan')}</a>
            </p>
          ) : null}
        </section>
        <section>
          <h2>
            <IconBook2 aria-hidden="true" className="icone" />
            {t('accueil.fiches-titre')}
          </h2>
          <p>{t('accueil.fiches-texte', { nombre: count })}</p>
          <ul role="list">
            <li>
              <a href={at({ name: 'fiches' })}>{t('commun.toutes-les-fiches')}</a>
            </li>
            <li>
              <a href={at({ name: 'glossaire' })}>{t('accueil.glossaire')}</a>
            </li>
            {isFrench(language) ? (
              <li>
                <a href={at({ name: 'acces' })}>{t('commun.acces')}</a>
              </li>
            ) : null}
          </ul>
        </section>
        <section>
          <h2>
            <IconPhone aria-hidden="true" className="icone" />
            {t('accueil.appeler-titre')}
          </h2>
          <p>{t('accueil.appeler-texte')}</p>
          <p>
            <SomeoneToCall />
          </p>
          <p>
            <a href={at({ name: 'contacts' })}>{t('commun.contacts')}</a>
          </p>
          <p>
            <a href={at({ name: 'acteurs' })}>{t('accueil.acteurs')}</a>
          </p>
        </section>
      </div>
    </Page>
  )
}
