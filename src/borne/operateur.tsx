import { useTranslation } from 'react-i18next'

/** For whoever installs the kiosk: what is wrong in its settings, and what is accepted. */
export function Operateur({ problem, onRetry }: { readonly problem: string; readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <main className="attente" data-ecran="operateur">
      <p className="attente-nom">{t('commun.nom')}</p>
      <h1>{t('operateur.titre')}</h1>
      <p className="chapeau">{t('operateur.texte')}</p>
      <p className="avis" role="alert">
        {problem}
      </p>
      <button type="button" className="bouton" onClick={onRetry}>
        {t('operateur.reessayer')}
      </button>
    </main>
  )
}
