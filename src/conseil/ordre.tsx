import { useTranslation } from 'react-i18next'
import { ordres, type Rangement } from '../../machines/conseil/rangement.ts'

type Props = {
  readonly rangement: Rangement
  readonly onRangement: (rangement: Rangement) => void
}

/** The order of the proposals, to choose. */
export function Ordre({ rangement, onRangement }: Props) {
  const { t } = useTranslation()
  return (
    <label className="conseil-ordre">
      <span>{t('conseil.ordre')}</span>{' '}
      <select
        value={rangement}
        onChange={({ target }) => onRangement(ordres.find((one) => one === target.value) ?? 'besoin')}
      >
        {ordres.map((one) => (
          <option key={one} value={one}>
            {t(`conseil.ordre-${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
