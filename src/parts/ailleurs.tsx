import { useTranslation } from 'react-i18next'
import { Dialogue } from './dialogue.tsx'

/** At the kiosk, a link to another site or a phone number: shown large, to be noted or photographed. */
export function Ailleurs({ href, onClose }: { readonly href: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialogue titre={t('borne.adresse-titre')} onClose={onClose}>
      <p className="adresse">{decodeURI(href.replace(/^(tel|mailto):/, ''))}</p>
      <p>{t('borne.adresse-texte')}</p>
      <div className="actions">
        <button type="button" className="bouton" onClick={onClose}>
          {t('borne.fermer')}
        </button>
      </div>
    </Dialogue>
  )
}
