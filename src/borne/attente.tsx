import { IconHandFinger } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { attente } from 'virtual:passerelle/attente'
import { directionOf, languages } from '../../content/languages.ts'
import { Pont } from '../parts/pont.tsx'
import { useBegin } from './use-begin.ts'
import { useTouchAnywhere } from './use-touch-anywhere.ts'

const others = languages.filter((language) => language !== 'fr')

/**
 * The kiosk waiting for its next visitor: what it is for and what it costs, in every language; it begins wherever it is
 * touched, in the language touched, and answers at once.
 */
export function Attente(props: Parameters<typeof useBegin>[0]) {
  const { t } = useTranslation()
  const { asked, begin } = useBegin(props)
  const failed = asked?.failed === true
  const coming = failed ? undefined : asked?.language
  const first = useRef<HTMLButtonElement>(null)
  useTouchAnywhere(begin)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => {
    document.title = t('commun.nom')
  }, [t])
  return (
    <main className="attente" data-ecran="attente" data-partout="">
      <div className="attente-accueil">
        <Pont />
        <p className="attente-nom">{t('commun.nom')}</p>
        <h1>{attente.fr.titre}</h1>
        <p className="attente-promesse" id="attente-promesse">
          {attente.fr.texte}
        </p>
        <button
          type="button"
          className="bouton"
          aria-busy={coming === 'fr' || undefined}
          aria-describedby="attente-promesse"
          ref={first}
        >
          <IconHandFinger aria-hidden="true" className="icone" />
          {t('borne.attente-bouton')}
        </button>
        <p className={failed ? 'avis alerte' : 'note'}>
          {asked === null ? t('borne.attente-clavier') : null}
          <span role="status">
            {failed ? t('commun.panne-encore') : coming === undefined ? null : t('commun.chargement')}
          </span>
        </p>
      </div>
      <div className="attente-langues" role="group" aria-label={t('commun.langue')}>
        {others.map((language) => (
          <div
            key={language}
            className="attente-langue"
            lang={language}
            dir={directionOf(language)}
            data-langue={language}
          >
            <div>
              <p className="attente-titre">{attente[language].titre}</p>
              <p>{attente[language].texte}</p>
            </div>
            <button type="button" className="bouton discret" aria-busy={coming === language || undefined}>
              {t(`commun.${language}`)}
            </button>
          </div>
        ))}
      </div>
    </main>
  )
}
