import type { Simulateur } from '../../content/pages/financement.ts'
import { audiences, type Audience } from '../../content/audiences.ts'
import { unknown } from '../../content/questions.ts'
import { writesFirst } from '../../machines/orientation/writes-first.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { factsOf } from '../../machines/visite/answers.ts'
import { takesNote } from '../../machines/visite/plan.ts'
import type { SimulatorProps } from '../financement/simulator.tsx'
import { readRoute } from '../routes.ts'
import type { Session } from './session.ts'
import type { Reader } from './shown.ts'

/** The answers of the visit under way; null when there is none. */
export function factsFor({ session: { visit } }: Reader): Facts | null {
  return visit.trail.length > 0 ? factsOf(visit.trail) : null
}

/** Who reads and calls, by the door they came through; null when no answer says it. */
export function audienceFrom({ visit }: Session): Audience | null {
  const { profil = unknown } = factsOf(visit.trail)
  if (profil === unknown) return null
  return audiences.find((audience) => audience === profil) ?? 'beneficiaire'
}

/** Whether who reads writes rather than calls, as they say it, else as their answers do. */
export function writesFrom({ visit, writes }: Session): boolean {
  return writes ?? writesFirst(factsOf(visit.trail))
}

/** What tells whom a reader contacts: their answers, and where they said on the page of contacts that they live. */
export function toContact(reader: Reader): Facts | null {
  const facts = factsFor(reader)
  const { lieu } = reader.session
  if (lieu === null || (facts?.departement ?? unknown) !== unknown) return facts
  return { ...facts, departement: lieu.departement === 'ailleurs' ? 'autre' : lieu.departement }
}

/** The result that one came from; null when one came from elsewhere, or when there is none. */
export function resultOf(reader: Reader): string | null {
  const { origin } = reader
  return origin !== null && factsFor(reader) !== null && readRoute(origin).route.name === 'parcours'
    ? origin
    : null
}

/** The fiche of the plan beside which an amount is noted. */
const noted = 'outils-opco'

/** What a simulator takes from the app: its form, and where its amount may go. */
export function heldForm<S extends Simulateur>(
  form: S,
  { session, dispatch, toPlan, kiosk }: Reader,
): Omit<SimulatorProps<S>, 'regles'> {
  return {
    kiosk: kiosk !== null,
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
