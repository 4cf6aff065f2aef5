import { IconHandFinger } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, languages } from '../../content/languages.ts'
import { Pont } from '../parts/pont.tsx'
import { useBegin } from './use-begin.ts'

const others = languages.filter((language) => language !== 'fr')

/** The kiosk waiting for its next visitor, who begins in the language they read; a press is answered at once. */
export function Attente(props: Parameters<typeof useBegin>[0]) {
  const { t } = useTranslation()
  const { asked, begin } = useBegin(props)
  const failed = asked?.failed === true
  const coming = failed ? undefined : asked?.language
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => {
    document.title = t('commun.nom')
  }, [t])
  return (
    <main className="attente" data-ecran="attente">
      <Pont />
      <p className="attente-nom">{t('commun.nom')}</p>
      <h1>{t('borne.attente-titre')}</h1>
      <p className="chapeau">{t('borne.attente-texte')}</p>
      <button
        type="button"
        className="bouton"
        aria-busy={coming === 'fr' || undefined}
        onClick={() => begin('fr')}
        ref={first}
      >
        <IconHandFinger aria-hidden="true" className="icone" />
        {t('borne.attente-bouton')}
      </button>
      <div className="attente-langues" role="group" aria-label={t('commun.langue')}>
        {others.map((language) => (
          <button
            key={language}
            type="button"
            className="bouton discret"
            lang={language}
            dir={directionOf(language)}
            aria-busy={coming === language || undefined}
            onClick={() => begin(language)}
          >
            {t(`commun.${language}`)}
          </button>
        ))}
      </div>
      <p className={failed ? 'avis alerte' : 'note'}>
        {asked === null ? t('borne.attente-clavier') : null}
        <span role="status">
          {failed ? t('commun.panne-encore') : coming === undefined ? null : t('commun.chargement')}
        </span>
      </p>
    </main>
  )
}
