import { Said } from '../parts/said.tsx'
import type { PaperStep } from './paper-steps.ts'

/** What to say for a step of the plan, as its paper says it. */
export function PlanDites({ dire, aussi, direFrancais }: Pick<PaperStep, 'dire' | 'aussi' | 'direFrancais'>) {
  return dire === null ? null : (
    <div className="dites">
      <Said texte={dire} francais={direFrancais} aussi={aussi} />
    </div>
  )
}
