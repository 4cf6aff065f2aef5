import { useTranslation } from 'react-i18next'
import { Alternative } from '../parts/alternative.tsx'

type Props = {
  /** Whether answers about health were kept with the others. */
  readonly health: boolean
  readonly onResume: () => void
  readonly onRestart: () => void
}

/** A visit was kept in this tab: to go on with it, or to begin another one. Escape goes on: nothing is lost, and what is kept can be erased there. */
export function Reprendre({ health, onResume, onRestart }: Props) {
  const { t } = useTranslation()
  return (
    <Alternative
      titre={t('garder.retour')}
      texte={t(health ? 'garder.retour-sante' : 'garder.retour-texte')}
      ways={[
        { words: t('garder.recommencer'), onChoose: onRestart },
        { words: t('garder.reprendre'), onChoose: onResume },
      ]}
      onClose={onResume}
    />
  )
}
