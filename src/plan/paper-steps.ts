import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import type { Planned } from './planned.ts'
import { stepsOf, type Step } from './steps-of.ts'

/** Something to do, as paper tells it: who else may be called, and who calls, once to each who is called. */
export type PaperStep = Omit<Step, 'dire'> & {
  readonly dire: string | null
  /** The same in French, where the paper is not. */
  readonly direFrancais: string | null
}

/** All there is to do, in order; what is the same for two is told once. */
export function paperSteps(
  etapesAvant: readonly EtapeAvantShown[],
  items: readonly Planned[],
  writes: boolean,
): readonly PaperStep[] {
  const steps = stepsOf(etapesAvant, items, writes)
  return steps.map(({ dire, autres, ...step }, index) => {
    const isFirstCall = steps.findIndex(({ appeler }) => appeler?.nom === step.appeler?.nom) === index
    const said = isFirstCall ? 'texte' : 'phrase'
    return {
      ...step,
      autres: isFirstCall ? autres : [],
      dire: dire?.[said] ?? null,
      direFrancais: dire?.francais?.[said] ?? null,
    }
  })
}
