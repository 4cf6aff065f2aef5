import { IconHandFinger } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf, languages, type Language } from '../../content/languages.ts'
import { Pont } from '../parts/pont.tsx'

const others = languages.filter((language) => language !== 'fr')

/** The kiosk waiting for its next visitor, who begins in the language they read. */
export function Attente({ onStart }: { readonly onStart: (language: Language) => void }) {
  const { t } = useTranslation()
  const begin = useRef<HTMLButtonElement>(null)
  useEffect(() => begin.current?.focus(), [])
  useEffect(() => {
    document.title = t('commun.nom')
  }, [t])
  return (
    <main className="attente" data-ecran="attente">
      <Pont />
      <p className="attente-nom">{t('commun.nom')}</p>
      <h1>{t('borne.attente-titre')}</h1>
      <p className="chapeau">{t('borne.attente-texte')}</p>
      <button type="button" className="bouton" onClick={() => onStart('fr')} ref={begin}>
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
            onClick={() => onStart(language)}
          >
            {t(`commun.${language}`)}
          </button>
        ))}
      </div>
      <p className="note">{t('borne.attente-clavier')}</p>
    </main>
  )
}
