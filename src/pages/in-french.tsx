import { useTranslation } from 'react-i18next'
import { directionOf, isFull } from '../../content/languages.ts'
import { useFrame } from '../parts/page.tsx'

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

/** Says that what follows is in French, on a page in another language. */
export function AllInFrench() {
  const { t } = useTranslation()
  const { language } = useFrame()
  return isFull(language) ? null : (
    <p className="avis" dir={directionOf(language)}>
      {t('commun.en-francais')}
    </p>
  )
}
