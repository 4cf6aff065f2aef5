import { useTranslation } from 'react-i18next'
import { Pont } from '../parts/pont.tsx'

/** The kiosk while it starts, or waits for its server to start anew: it takes no answer. */
export function Demarrage() {
  const { t } = useTranslation()
  return (
    <main className="attente" data-ecran="demarrage">
      <Pont />
      <p className="attente-nom">{t('commun.nom')}</p>
      <h1>{t('demarrage.titre')}</h1>
      <p className="chapeau">{t('demarrage.texte')}</p>
    </main>
  )
}
