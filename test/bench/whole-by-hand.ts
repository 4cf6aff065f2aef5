import type { Knowledge } from '../../content/content.ts'
import { questionIds, type Question } from '../../content/questions.ts'
import { contactsFor } from '../../machines/orientation/contacts.ts'
import { deciding } from '../../machines/regles/deciding.ts'
import { opening, type Facts } from '../../machines/regles/eligibility.ts'
import { knownIn } from '../machines/support/brute-force.ts'
import { parcoursOf } from '../../machines/visite/trail.ts'
import { judgedByHand, type Judged } from './by-hand.ts'

type Found = Judged & { readonly id: string; readonly step: number }

function fulfilled({ raisons }: Found): number {
  return raisons.filter(({ effet }) => effet === 'remplit').length
}

function bestFirst(a: Found, b: Found): number {
  const verdicts = Number(b.verdict === 'possible') - Number(a.verdict === 'possible')
  return verdicts || a.step - b.step || fulfilled(b) - fulfilled(a)
}

/** A whole orientation without its tables: plain loops, and each question about a fiche worked out when it comes up. */
export function orientedByHand(facts: Facts, knowledge: Knowledge) {
  const parcours = knowledge.parcours[parcoursOf(facts)]!
  const steps = new Map<string, number>()
  const found: Found[] = []
  for (const [id, judged] of judgedByHand(facts, knowledge)) {
    if (!steps.has(judged.etape)) steps.set(judged.etape, steps.size)
    found.push({ id, ...judged, step: steps.get(judged.etape)! })
  }
  const known = knownIn(facts)
  const proposed = found.filter(({ verdict }) => verdict !== 'exclu').toSorted(bestFirst)
  const decided = new Map<Question, number>()
  for (const { id } of proposed)
    for (const question of deciding(knowledge.fiches[id]!.publics, known))
      decided.set(question, (decided.get(question) ?? 0) + 1)
  return {
    propositions: proposed.map(({ step: _, ...one }) => one),
    exclus: found
      .filter(({ verdict }) => verdict === 'exclu')
      .map(({ id, etape, raisons }) => ({
        id,
        etape,
        raisons,
        ouvrirait: opening(knowledge.fiches[id]!.publics, facts) ?? {},
      })),
    contacts: contactsFor(
      proposed.map(({ id }) => id),
      parcours.tiers,
      facts,
      knowledge,
    ),
    aDemander: questionIds
      .filter((question) => decided.has(question))
      .toSorted((a, b) => decided.get(b)! - decided.get(a)!),
  }
}
