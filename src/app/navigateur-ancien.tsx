import { useTranslation } from 'react-i18next'

/**
 * What browsers that are too old show above each page: they know no `@layer`, which dresses all the rest and hides this.
 * It stands in the files alone, outside of the app; without a link, for the first of a page skips to its content.
 */
export function NavigateurAncien() {
  const { t } = useTranslation()
  return <p className="ancien">{t('commun.navigateur-ancien', { fiches: t('commun.fiches') })}</p>
}
