import { useTranslation } from 'react-i18next'

/** Above the first of the steps, and above those that come after it: when to take them. */
export function Ordre({ place }: { readonly place: number }) {
  const { t } = useTranslation()
  if (place > 2) return null
  return <h2 className="ordre">{t(place === 1 ? 'parcours.commencer' : 'parcours.puis')}</h2>
}
