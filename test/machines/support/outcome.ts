import type { Facts } from '../../../machines/regles/eligibility.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { knowledge, withoutPeople } from './knowledge.ts'

/** The parcours, what comes before any fiche and the verdict of each fiche it proposes, as one text. */
export function verdictsOf(facts: Facts): string {
  const { parcours, etapesAvant, propositions } = orient(facts, withoutPeople)
  const verdicts = [...etapesAvant, ...propositions].map(({ id, verdict }) => `${id} ${verdict}`)
  return [parcours, ...verdicts.toSorted()].join('\n')
}

/** Whom to call, in order, as one text. */
export function contactsOf(facts: Facts): string {
  return JSON.stringify(orient(facts, knowledge).contacts)
}

/** The pages of money, as one text. */
export function pagesOf(facts: Facts): string {
  return JSON.stringify(orient(facts, withoutPeople).pages)
}
