import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { SomeoneToCall } from '../parts/reach-lines.tsx'
import { Page } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'

type Props = {
  /** How many times it failed: from the second on, it is told and said each time. */
  readonly failures: number
  readonly onRetry: () => void
}

/** A file could not be fetched: nothing is lost, try again. */
export function Panne({ failures, onRetry }: Props) {
  const { t } = useTranslation()
  const again = failures > 1 ? t('commun.panne-encore') : ''
  useAnnounced(again, failures)
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
      {again === '' ? null : <p className="avis alerte">{again}</p>}
      <p>
        <SomeoneToCall />
      </p>
    </Page>
  )
}
