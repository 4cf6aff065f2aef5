import type { EtapeRule, FicheRule, Knowledge } from '../../content/content.ts'
import { questionIds, unknown, type Question } from '../../content/questions.ts'
import { contactsFor, type Contact } from './contacts.ts'
import { deciding } from '../regles/deciding.ts'
import {
  judge,
  opening,
  type Facts,
  type Judgement,
  type Reason,
  type Verdict,
} from '../regles/eligibility.ts'
import type { ParcoursId } from '../parcours/charts.ts'
import { etapesFor, isProposed } from '../regles/etapes.ts'
import { parcoursOf } from '../visite/trail.ts'
import { sorted } from '../../content/sorted.ts'

/** A fiche that an étape of the parcours proposes to this person. */
export type Proposition = {
  readonly id: string
  readonly etape: string
  readonly verdict: Exclude<Verdict, 'exclu'>
  readonly raisons: readonly Reason[]
}

/** A fiche that these answers exclude, and the smallest change of answers that would open it. */
export type Exclusion = {
  readonly id: string
  readonly etape: string
  readonly raisons: readonly Reason[]
  readonly ouvrirait: Facts
}

/** What a person sees at the end: proposals best first, what is not for them, who to call, what to ask. */
export type Orientation = {
  readonly parcours: ParcoursId
  /** The ids of the étapes that concern this person. */
  readonly etapes: readonly string[]
  readonly propositions: readonly Proposition[]
  readonly exclus: readonly Exclusion[]
  readonly contacts: readonly Contact[]
  readonly aDemander: readonly Question[]
}

/** A fiche that an étape calls, judged; `place` is that of the étape among those that concern the person. */
type Called = {
  readonly fiche: FicheRule
  readonly etape: string
  readonly place: number
  readonly judged: Judgement
}

/** The fiches of these étapes, judged, each once, where it is first called. */
function calledBy(etapes: readonly EtapeRule[], facts: Facts, knowledge: Knowledge): readonly Called[] {
  const seen = new Set<string>()
  return etapes.flatMap(({ id: etape, fiches }, place) =>
    fiches.flatMap((id) => {
      const fiche = knowledge.fiches[id]
      if (!fiche || seen.has(id) || !isProposed(fiche, facts)) return []
      seen.add(id)
      return [{ fiche, etape, place, judged: judge(fiche.publics, facts) }]
    }),
  )
}

/** Open questions, « ne sait pas » among them: those that decide the most proposals first; else the vocabulary's order. */
function toAsk(proposed: readonly Called[], facts: Facts): readonly Question[] {
  const known = Object.fromEntries(Object.entries(facts).filter(([, choice]) => choice !== unknown))
  const asked = proposed.flatMap(({ fiche }) => deciding(fiche.publics, known))
  const counts = new Map<Question, number>()
  for (const question of asked) counts.set(question, (counts.get(question) ?? 0) + 1)
  return sorted(
    questionIds.filter((question) => counts.has(question)),
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
}

const order = { possible: 0, 'a-verifier': 1, exclu: 2 } as const

function fulfilledIn({ raisons }: Judgement): number {
  return raisons.filter(({ effet }) => effet === 'remplit').length
}

function bestFirst(a: Called, b: Called): number {
  return (
    order[a.judged.verdict] - order[b.judged.verdict] ||
    a.place - b.place ||
    fulfilledIn(b.judged) - fulfilledIn(a.judged)
  )
}

/**
 * What to propose for these facts, whatever their order.
 * Best first: possible before à vérifier; then the étapes that answer the need; in an étape, the most specific to the person.
 */
export function orient(facts: Facts, knowledge: Knowledge): Orientation {
  const id = parcoursOf(facts)
  const parcours = knowledge.parcours[id]
  if (!parcours) throw new Error(`No content for the parcours ${id}`)
  const etapes = etapesFor(parcours, facts)
  const called = calledBy(etapes, facts, knowledge)
  const proposed = sorted(
    called.filter(({ judged }) => judged.verdict !== 'exclu'),
    bestFirst,
  )
  return {
    parcours: id,
    etapes: etapes.map((etape) => etape.id),
    propositions: proposed.map(({ fiche, etape, judged: { verdict, raisons } }) => ({
      id: fiche.id,
      etape,
      verdict: verdict === 'possible' ? 'possible' : 'a-verifier',
      raisons,
    })),
    exclus: called
      .filter(({ judged }) => judged.verdict === 'exclu')
      .map(({ fiche, etape, judged: { raisons } }) => ({
        id: fiche.id,
        etape,
        raisons,
        ouvrirait: opening(fiche.publics, facts) ?? {},
      })),
    contacts: contactsFor(
      proposed.map(({ fiche }) => fiche.id),
      parcours.tiers,
      facts,
      knowledge,
    ),
    aDemander: toAsk(proposed, facts),
  }
}
