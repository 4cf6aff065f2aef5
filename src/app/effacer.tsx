import { useTranslation } from 'react-i18next'
import { Dialogue } from '../parts/dialogue.tsx'

/** Asks once before everything is wiped. */
export function Effacer({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialogue titre={t('effacer.titre')} onClose={onNo}>
      <p>{t('effacer.texte')}</p>
      <div className="actions">
        <button type="button" className="bouton discret" onClick={onNo}>
          {t('effacer.non')}
        </button>
        <button type="button" className="bouton" onClick={onYes}>
          {t('effacer.oui')}
        </button>
      </div>
    </Dialogue>
  )
}
