import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { SaidInFrench } from '../parts/said-in-french.tsx'
import { WritesContext } from '../parts/writes-context.ts'
import type { PaperStep } from './paper-steps.ts'

/** What to say for a step of the plan, as its paper says it. */
export function PlanDites({ dire, direFrancais }: Pick<PaperStep, 'dire' | 'direFrancais'>) {
  const { t } = useTranslation()
  const writes = useContext(WritesContext)
  return dire === null ? null : (
    <div className="dites">
      <p>{t(writes ? 'dire.ecrivez' : 'dire.dites', { texte: dire })}</p>
      <SaidInFrench text={direFrancais} />
    </div>
  )
}
