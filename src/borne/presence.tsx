import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialogue } from '../parts/dialogue.tsx'

type Props = {
  /** Whole seconds left, read from the clock. */
  readonly secondsLeft: () => number | null
  /** The same in coarse steps, to be spoken. */
  readonly spoken: () => number | null
  readonly onHere: () => void
}

/** « Êtes-vous toujours là ? »: any action dismisses it; the time left is shown each second and spoken in steps. */
export function Presence({ secondsLeft, spoken, onHere }: Props) {
  const { t } = useTranslation()
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 500)
    return () => clearInterval(timer)
  }, [])
  return (
    <Dialogue role="alertdialog" titre={t('borne.presence-titre')} onClose={onHere}>
      <p>{t('borne.presence-texte')}</p>
      <p className="reste" aria-hidden="true">
        {t('borne.presence-reste', { count: secondsLeft() ?? 0 })}
      </p>
      <p className="hors-ecran" role="status">
        {t('borne.presence-reste', { count: spoken() ?? 0 })}
      </p>
      <div className="actions">
        <button type="button" className="bouton" onClick={onHere}>
          {t('borne.presence-oui')}
        </button>
      </div>
    </Dialogue>
  )
}
