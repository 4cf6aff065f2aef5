import { useTranslation } from 'react-i18next'
import type { Plan } from '../../machines/visite/plan.ts'

type Props = {
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  /** At a kiosk only the QR code leaves. */
  readonly kiosk: boolean
}

/** Whether answers about health go with what is taken away. */
export function HealthInLink({ plan, onPlan, kiosk }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <label className="case">
        <input
          type="checkbox"
          checked={plan.santeLien}
          onChange={(event) => onPlan({ ...plan, santeLien: event.target.checked })}
        />
        <span>{t(kiosk ? 'plan.sante-qr' : 'plan.sante-lien')}</span>
      </label>
      <p className="note">{t('plan.sante-aide')}</p>
    </>
  )
}
