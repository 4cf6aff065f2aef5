import { IconHandFinger } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Pont } from '../parts/pont.tsx'

/** The kiosk waiting for its next visitor. */
export function Attente({ onStart }: { readonly onStart: () => void }) {
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
      <button type="button" className="bouton" onClick={onStart} ref={begin}>
        <IconHandFinger aria-hidden="true" className="icone" />
        {t('borne.attente-bouton')}
      </button>
      <p className="note">{t('borne.attente-clavier')}</p>
    </main>
  )
}
