import { useTranslation } from 'react-i18next'
import { useFrame } from './page.tsx'

/** Says that the page in full is in French, and leads to it. */
export function InFrench() {
  const { t } = useTranslation()
  const { inLanguage } = useFrame()
  return (
    <p className="avis">
      {t('commun.resume-seul')}{' '}
      <a href={inLanguage('fr')} hrefLang="fr" data-remplace="">
        {t('commun.lire-en-francais')}
      </a>
    </p>
  )
}
