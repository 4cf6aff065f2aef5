import { useTranslation } from 'react-i18next'

type Props = {
  /** The address of the page that says whom to call. */
  readonly contacts: string
}

/**
 * What browsers that are too old show above each page: they know no `@layer`, which dresses all the rest and hides this.
 * It stands in the files alone, outside of the app.
 */
export function NavigateurAncien({ contacts }: Props) {
  const { t } = useTranslation()
  return (
    <p className="ancien">
      {t('commun.navigateur-ancien')} <a href={contacts}>{t('commun.navigateur-ancien-appeler')}</a>
    </p>
  )
}
