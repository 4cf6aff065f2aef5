import type { FicheRule, Knowledge } from '../content/content.ts'
import { questionIds, unknown, type Question } from '../content/questions.ts'
import { contactsFor, type Contact } from './contacts.ts'
import { decides } from './deciding.ts'
import { judge, opening, type Facts, type Reason, type Verdict } from './eligibility.ts'
import type { ParcoursId } from './parcours/charts.ts'
import { calledSteps, compensationFor, type Called } from './steps.ts'
import { parcoursOf } from './trail.ts'

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
  /** The outils de compensation to cite. */
  readonly compensation: readonly string[]
}

type Placed = { readonly fiche: FicheRule; readonly step: Called; readonly rank: number }

/** The fiches of the called steps, each once, where it is first called. */
function placed(steps: readonly Called[], knowledge: Knowledge): readonly Placed[] {
  const seen = new Set<string>()
  return steps.flatMap((step) =>
    step.etape.fiches.flatMap((id): readonly Placed[] => {
      const fiche = knowledge.fiches[id]
      if (!fiche || seen.has(id)) return []
      seen.add(id)
      return [{ fiche, step, rank: seen.size }]
    }),
  )
}

function fulfilled(raisons: readonly Reason[]): number {
  return raisons.filter(({ effet }) => effet === 'remplit').length
}

function toAsk(proposed: readonly FicheRule[], facts: Facts): readonly Question[] {
  const known: Facts = Object.fromEntries(Object.entries(facts).filter(([, choice]) => choice !== unknown))
  const weight = (question: Question): number =>
    proposed.filter(({ publics }) => decides(question, publics, known)).length
  return questionIds
    .map((question) => ({ question, decided: weight(question) }))
    .filter(({ decided }) => decided > 0)
    .toSorted((a, b) => b.decided - a.decided)
    .map(({ question }) => question)
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
  const judged = placed(steps, knowledge).map((one) => ({
    ...one,
    ...judge(one.fiche.publics, facts),
  }))
  const proposed = judged
    .filter(({ verdict }) => verdict !== 'exclu')
    .toSorted(
      (a, b) =>
        Number(b.verdict === 'possible') - Number(a.verdict === 'possible') ||
        a.step.place - b.step.place ||
        fulfilled(b.raisons) - fulfilled(a.raisons) ||
        a.rank - b.rank,
    )
  const fiches = proposed.map(({ fiche }) => fiche)
  return {
    parcours: id,
    etapes: steps.map(({ etape }) => etape.id),
    propositions: proposed.map(({ fiche, step, verdict, raisons }) => ({
      id: fiche.id,
      etape: step.etape.id,
      verdict: verdict === 'possible' ? 'possible' : 'a-verifier',
      raisons,
    })),
    exclus: judged
      .filter(({ verdict }) => verdict === 'exclu')
      .map(({ fiche, step, raisons }) => ({
        id: fiche.id,
        etape: step.etape.id,
        raisons,
        ouvrirait: opening(fiche.publics, facts) ?? {},
      })),
    contacts: contactsFor(fiches, parcours.tiers, facts, knowledge),
    aDemander: toAsk(fiches, facts),
    compensation: compensationFor(parcours, facts),
  }
}
