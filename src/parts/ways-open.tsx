import { useTranslation } from 'react-i18next'
import { Points } from './points.tsx'

/** How what is closed could open: what one can do, or the situation that it is reserved to. */
export type WaysOpen = { readonly faire: readonly string[]; readonly reserve: readonly string[] }

/** What a person can do to open what is closed to them today, else whom it is reserved to. */
export function WaysOpen({ faire, reserve }: WaysOpen) {
  const { t } = useTranslation()
  const points = faire.length > 0 ? faire : reserve
  if (points.length === 0) return null
  return (
    <>
      <p>{t(faire.length > 0 ? 'ouvrir.faire' : 'ouvrir.reserve')}</p>
      <Points points={points} />
    </>
  )
}
