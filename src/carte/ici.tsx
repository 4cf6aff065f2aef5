import { IconMapPinFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** « Vous êtes ici ». */
export function Ici() {
  const { t } = useTranslation()
  return (
    <span className="ici">
      <IconMapPinFilled aria-hidden="true" className="icone" />
      {t('carte.ici')}
    </span>
  )
}
