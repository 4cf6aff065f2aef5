import { useTranslation } from 'react-i18next'
import { SomeoneToCall } from '../parts/reach-lines.tsx'
import { Page } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'

/** A file could not be fetched: nothing is lost, try again. */
export function Panne({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Page
      name="panne"
      actions={
        <button type="button" className="bouton" onClick={onRetry}>
          {t('commun.panne-reessayer')}
        </button>
      }
    >
      <Titre>{t('commun.panne-titre')}</Titre>
      <p className="chapeau">{t('commun.panne-texte')}</p>
      <p>
        <SomeoneToCall />
      </p>
    </Page>
  )
}
