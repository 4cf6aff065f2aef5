import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import type { Planned } from './planned.ts'
import { stepsOf, type Step } from './steps-of.ts'

/** Something to do, as paper tells it: who else may be called, and who calls, once to each who is called. */
export type PaperStep = Omit<Step, 'dire'> & {
  readonly dire: string | null
  /** Whether it is said after something else, in the same call. */
  readonly aussi: boolean
  /** The same in French, where the paper is not. */
  readonly direFrancais: string | null
  /** What stands above it; null where nothing does. */
  readonly ordre: 'revoir' | 'commencer' | 'puis' | null
}

/** Above each step that is not of the kind of the one before: one begins with the first that is proposed; what no longer is, wherever it stands, is to be looked at again. */
function ordresOf(steps: readonly Step[]): readonly PaperStep['ordre'][] {
  const first = steps.findIndex(({ proposee }) => proposee)
  const kinds = steps.map(({ proposee }, index) => {
    if (!proposee) return 'revoir'
    return index === first ? 'commencer' : 'puis'
  })
  return kinds.map((kind, index) => (kind === kinds[index - 1] ? null : kind))
}

/** All there is to do, in order, as `stepsOf` gives it; what is the same for two is told once. */
export function paperSteps(
  etapesAvant: readonly EtapeAvantShown[],
  items: readonly Planned[],
  writes: boolean,
  avantTout = false,
): readonly PaperStep[] {
  const steps = stepsOf(etapesAvant, items, writes, avantTout)
  const ordres = ordresOf(steps)
  return steps.map(({ dire, autres, ...step }, index) => {
    const isFirstCall = steps.findIndex(({ appeler }) => appeler?.nom === step.appeler?.nom) === index
    const said = isFirstCall ? 'texte' : 'phrase'
    return {
      ...step,
      autres: isFirstCall ? autres : [],
      aussi: !isFirstCall,
      dire: dire?.[said] ?? null,
      direFrancais: dire?.francais?.[said] ?? null,
      ordre: ordres[index] ?? null,
    }
  })
}
