import { IconCheck, IconPlus } from '@tabler/icons-react'
import { createContext, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import type { Plan } from '../../machines/visite/plan.ts'
import { isFull, mostFiches } from '../../machines/visite/plan.ts'
import { toggle } from '../../machines/visite/toggle.ts'

/** The plan of the visit, and what to do when it changes; null where there is no visit. */
export const PlanContext = createContext<{
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
} | null>(null)

type Props = {
  readonly id: string
  readonly titre: string
  /** A word in view: the row it stands in says the rest. */
  readonly short?: boolean
}

/** Puts a fiche in the plan, or takes it out; says so when the plan is full. */
export function AddToPlan({ id, titre, short = false }: Props) {
  const { t } = useTranslation()
  const [refused, setRefused] = useState(false)
  const context = useContext(PlanContext)
  const full = refused && context && isFull(context.plan) ? t('plan.plein', { nombre: mostFiches }) : ''
  useAnnounced(full)
  if (context === null) return null
  const { plan, onPlan } = context
  const chosen = plan.fiches?.includes(id) ?? false
  const Sign = chosen ? IconCheck : IconPlus
  return (
    <div className="ajouter">
      <button
        type="button"
        className="bouton discret"
        aria-pressed={chosen}
        onClick={() => {
          setRefused(!chosen && isFull(plan))
          onPlan(toggle(plan, id))
        }}
      >
        <Sign aria-hidden="true" className="icone" />
        <span aria-hidden="true">{t(short ? 'plan.court' : chosen ? 'plan.dedans' : 'plan.ajouter')}</span>
        <span className="hors-ecran">{t(chosen ? 'plan.dedans-quoi' : 'plan.ajouter-quoi', { titre })}</span>
      </button>
      <p className="dit">{full}</p>
    </div>
  )
}
