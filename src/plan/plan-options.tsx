import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { HealthOnPaper } from './health-on-paper.tsx'
import type { Plan } from '../../machines/visite/plan.ts'

const longestName = 60

type Props = {
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  /** Whether there are answers about health to let out or keep in. */
  readonly health: boolean
  /** What is printed is chosen elsewhere on the screen. */
  readonly sansPapier?: boolean
}

/** What the person lets out of this screen: a name, their answers about health. */
export function PlanOptions({ plan, onPlan, health, sansPapier = false }: Props) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <>
      <label className="champ">
        <span>{t('plan.nom')}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={longestName}
          aria-describedby={`${id}-nom`}
          value={plan.nom}
          onChange={(event) => onPlan({ ...plan, nom: event.target.value })}
        />
      </label>
      <p id={`${id}-nom`} className="note">
        {t('plan.nom-aide')}
      </p>
      {health ? (
        <>
          {sansPapier ? null : <HealthOnPaper plan={plan} onPlan={onPlan} className="case" />}
          <p className="note">{t('plan.sante-papier-aide')}</p>
        </>
      ) : null}
    </>
  )
}
