import type { Knowledge } from '../../content/content.ts'
import type { Facts } from '../regles/eligibility.ts'
import { orient } from '../orientation/orientation.ts'

/** What the command `orienter` prints for these facts. */
export function orientationFor(facts: Facts, knowledge: Knowledge) {
  const { parcours, etapesAvant, pages, propositions, exclus, contacts, aDemander } = orient(facts, knowledge)
  return {
    parcours,
    'etapes-avant': etapesAvant.map(({ id }) => id),
    propositions: [
      ...pages.map(({ id, etape, raisons }) => ({ id, etape, verdict: 'a-verifier', raisons })),
      ...propositions.map(({ id, etape, verdict, raisons }) => ({ id, etape, verdict, raisons })),
    ],
    exclus: exclus.map(({ id, raisons, ouvrirait }) => ({ id, raisons, ouvrirait })),
    contacts,
    'a-demander': aDemander,
  }
}
