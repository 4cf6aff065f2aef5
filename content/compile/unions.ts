import { choicesOf, type Question } from '../questions.ts'
import type { Parcours } from '../schema/parcours.ts'

type United = Pick<Parcours, 'reunit' | 'etapes'>

/** What each step of a parcours calls in those of the answers to `question`, in the order of the answers. */
function unitedSteps(
  { etapes }: United,
  question: Question,
  parcours: Readonly<Record<string, United>>,
): Parcours['etapes'] {
  const others = choicesOf(question).flatMap((answer) => parcours[answer]?.etapes ?? [])
  return etapes.map((etape) => ({
    ...etape,
    fiches: [...new Set(others.filter(({ id }) => id === etape.id).flatMap(({ fiches }) => fiches))],
  }))
}

/** The parcours; one that unites others (`reunit`) calls at each step what they call there. */
export function withUnions<P extends United>(parcours: Readonly<Record<string, P>>): Record<string, P> {
  return Object.fromEntries(
    Object.entries(parcours).map(([id, one]) => [
      id,
      one.reunit === undefined ? one : { ...one, etapes: unitedSteps(one, one.reunit, parcours) },
    ]),
  )
}
