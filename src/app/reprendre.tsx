import { useTranslation } from 'react-i18next'
import { Dialogue } from '../parts/dialogue.tsx'

type Props = {
  /** Whether answers about health were kept with the others. */
  readonly health: boolean
  readonly onResume: () => void
  readonly onRestart: () => void
  /** Neither, for now. */
  readonly onLater: () => void
}

/** A visit was kept in this tab: to go on with it, or to begin another one. */
export function Reprendre({ health, onResume, onRestart, onLater }: Props) {
  const { t } = useTranslation()
  return (
    <Dialogue titre={t('garder.retour')} onClose={onLater}>
      <p>{t(health ? 'garder.retour-sante' : 'garder.retour-texte')}</p>
      <div className="actions">
        <button type="button" className="bouton discret" onClick={onRestart}>
          {t('garder.recommencer')}
        </button>
        <button type="button" className="bouton" onClick={onResume}>
          {t('garder.reprendre')}
        </button>
      </div>
    </Dialogue>
  )
}
