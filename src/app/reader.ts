import type { Simulateur } from '../../content/pages/financement.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { factsOf } from '../../machines/visite/answers.ts'
import { takesNote } from '../../machines/visite/plan.ts'
import type { SimulatorProps } from '../financement/simulator.tsx'
import type { Reader } from './shown.ts'

/** The answers of the visit under way; null when there is none. */
export function factsFor({ session: { visit } }: Reader): Facts | null {
  return visit.trail.length > 0 ? factsOf(visit.trail) : null
}

/** The fiche of the plan beside which an amount is noted. */
const noted = 'outils-opco'

/** What a simulator takes from the app: its form, and where its amount may go. */
export function heldForm<S extends Simulateur>(
  form: S,
  { session, dispatch, toPlan, kiosk }: Reader,
): Omit<SimulatorProps<S>, 'regles'> {
  return {
    kiosk,
    planIsFull: !takesNote(session.plan, noted),
    onPlan:
      toPlan &&
      ((note) => {
        dispatch({ type: 'noted', fiche: noted, note })
        toPlan()
      }),
    values: session.forms[form],
    onValues: (values) => dispatch({ type: 'filled', form, values }),
  }
}
