import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { SomeoneToCall } from '../parts/someone-to-call.tsx'
import { Page } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { isOutdated } from './is-outdated.ts'

type Props = {
  /** How many times it failed: from the second on, it is told and said each time. */
  readonly failures: number
  readonly onRetry: () => void
  /** Loads the page anew, at its newest version. */
  readonly onReload: () => void
  /** Whether there are answers, which a page loaded anew has forgotten. */
  readonly answers: boolean
}

/** A file could not be fetched: try again, nothing is lost; or take the site's new version, whose files have other names. */
export function Panne({ failures, onRetry, onReload, answers }: Props) {
  const { t } = useTranslation()
  const again = failures > 1 ? t('commun.panne-encore') : ''
  const [outdated, setOutdated] = useState(false)
  const version = t(answers ? 'commun.version-perdu' : 'commun.version-garde')
  useAnnounced(outdated ? `${t('commun.version-titre')}. ${version}` : again, `${failures} ${outdated}`)
  useEffect(() => void isOutdated().then(setOutdated), [failures])
  const [mend, words] = outdated
    ? [onReload, t('commun.version-recharger')]
    : [onRetry, t('commun.panne-reessayer')]
  return (
    <Page
      name="panne"
      actions={
        <button type="button" className="bouton" onClick={mend}>
          {words}
        </button>
      }
    >
      <Titre>{t(outdated ? 'commun.version-titre' : 'commun.panne-titre')}</Titre>
      <p className="chapeau">{outdated ? version : t('commun.panne-texte')}</p>
      {outdated || again === '' ? null : <p className="avis alerte">{again}</p>}
      <p>
        <SomeoneToCall />
      </p>
    </Page>
  )
}
