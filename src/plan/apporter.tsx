import { useTranslation } from 'react-i18next'

const things = ['identite', 'titre', 'cv', 'page'] as const

/** What to bring to any appointment. */
export function Apporter() {
  const { t } = useTranslation()
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing}>{t(`plan.apporter-${thing}`)}</li>
      ))}
    </ul>
  )
}
