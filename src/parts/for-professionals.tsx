import { useTranslation } from 'react-i18next'
import { isEasy } from '../../content/languages.ts'
import { useFrame } from './page.tsx'

/** Says that a page is for professionals, in ordinary French, to who reads the easy version; nothing to others. */
export function ForProfessionals() {
  const { t } = useTranslation()
  return isEasy(useFrame().language) ? <p className="avis">{t('commun.professionnels')}</p> : null
}
