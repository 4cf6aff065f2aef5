import { useTranslation } from 'react-i18next'
import type { Plan } from '../../machines/visite/plan.ts'

type Props = {
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  readonly className: string
}

/** Whether answers about health are printed. */
export function HealthOnPaper({ plan, onPlan, className }: Props) {
  const { t } = useTranslation()
  return (
    <label className={className}>
      <input
        type="checkbox"
        checked={plan.santePapier}
        onChange={({ target }) => onPlan({ ...plan, santePapier: target.checked })}
      />
      <span>{t('plan.sante-papier')}</span>
    </label>
  )
}
