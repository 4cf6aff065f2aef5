import type { FicheRule, Knowledge } from '../../content/content.ts'
import { questionIds, type Question } from '../../content/questions.ts'
import { contactsFor, type Contact } from './contacts.ts'
import type { Facts, Reason, Verdict } from '../regles/eligibility.ts'
import type { ParcoursId } from '../parcours/charts.ts'
import { calledSteps, isProposed, type Called } from '../regles/etapes.ts'
import { decidentOf, find, ouvriraitOf, reasonsFor, type Finding } from '../regles/findings.ts'
import { parcoursOf } from '../visite/trail.ts'
import { sorted } from '../../content/sorted.ts'

/** A fiche that a step of the parcours proposes to this person. */
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
  /** The ids of the steps that concern this person. */
  readonly etapes: readonly string[]
  readonly propositions: readonly Proposition[]
  readonly exclus: readonly Exclusion[]
  readonly contacts: readonly Contact[]
  readonly aDemander: readonly Question[]
}

type Placed = { readonly fiche: FicheRule; readonly step: Called; readonly finding: Finding }

/** The fiches of the called steps, judged, each once, where it is first called. */
function placed(steps: readonly Called[], facts: Facts, knowledge: Knowledge): readonly Placed[] {
  const seen = new Set<string>()
  const all: Placed[] = []
  for (const step of steps)
    for (const id of step.etape.fiches) {
      const fiche = knowledge.fiches[id]
      if (!fiche || seen.has(id) || !isProposed(fiche, facts)) continue
      seen.add(id)
      all.push({ fiche, step, finding: find(fiche.publics, facts) })
    }
  return all
}

const places = new Map(questionIds.map((question, index) => [question, index]))

/** Open questions, those that decide the most proposals first; else the vocabulary's order. */
function toAsk(proposed: readonly Placed[]): readonly Question[] {
  const weights = new Map<Question, number>()
  for (const { finding } of proposed)
    for (const question of decidentOf(finding)) {
      const weight = weights.get(question) ?? -(places.get(question) ?? 0)
      weights.set(question, weight + questionIds.length)
    }
  return sorted(weights, ([, a], [, b]) => b - a).map(([question]) => question)
}

const order = { possible: 0, 'a-verifier': 1, exclu: 2 } as const

function bestFirst(a: Placed, b: Placed): number {
  return (
    order[a.finding.verdict] - order[b.finding.verdict] ||
    a.step.place - b.step.place ||
    b.finding.remplis - a.finding.remplis
  )
}

/**
 * What to propose for these facts, whatever their order.
 * Best first: possible before à vérifier; then the steps that answer the need; in a step, the most specific to the person.
 */
export function orient(facts: Facts, knowledge: Knowledge): Orientation {
  const id = parcoursOf(facts)
  const parcours = knowledge.parcours[id]
  if (!parcours) throw new Error(`No content for the parcours ${id}`)
  const steps = calledSteps(parcours, facts)
  const judged = placed(steps, facts, knowledge)
  const proposed = sorted(
    judged.filter(({ finding }) => finding.verdict !== 'exclu'),
    bestFirst,
  )
  return {
    parcours: id,
    etapes: steps.map(({ etape }) => etape.id),
    propositions: proposed.map(({ fiche, step, finding }) => ({
      id: fiche.id,
      etape: step.etape.id,
      verdict: finding.verdict === 'possible' ? 'possible' : 'a-verifier',
      raisons: reasonsFor(finding, facts),
    })),
    exclus: judged
      .filter(({ finding }) => finding.verdict === 'exclu')
      .map(({ fiche, step, finding }) => ({
        id: fiche.id,
        etape: step.etape.id,
        raisons: reasonsFor(finding, facts),
        ouvrirait: ouvriraitOf(finding) ?? {},
      })),
    contacts: contactsFor(
      proposed.map(({ fiche }) => fiche.id),
      parcours.tiers,
      facts,
      knowledge,
    ),
    aDemander: toAsk(proposed),
  }
}
