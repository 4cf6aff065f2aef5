import type { EtapeRule, Knowledge, ParcoursRule } from '../content/content.ts'
import type { Question } from '../content/questions.ts'
import { decides, judge, type Facts, type Publics, type Verdict } from './eligibility.ts'

/** When a step concerns a person, in the shape of publics; no condition means always. */
export function callOf(etape: EtapeRule): Publics {
  return etape.quand.length === 0 ? [{ criteres: [] }] : etape.quand.map((criteres) => ({ criteres }))
}

/** A step that concerns these facts, and whether it does for sure. */
export type Called = { readonly etape: EtapeRule; readonly call: Exclude<Verdict, 'exclu'> }

/** The steps of a parcours that concern these facts: the sure ones first, each group in the guide's order. */
export function calledSteps(parcours: ParcoursRule, facts: Facts): readonly Called[] {
  const called = parcours.etapes.flatMap((etape): readonly Called[] => {
    const { verdict } = judge(callOf(etape), facts)
    return verdict === 'exclu' ? [] : [{ etape, call: verdict }]
  })
  return [
    ...called.filter(({ call }) => call === 'possible'),
    ...called.filter(({ call }) => call !== 'possible'),
  ]
}

/** The outils de compensation of a parcours that these facts call for; a limited one only when the facts say so. */
export function compensationFor(parcours: ParcoursRule, facts: Facts): readonly string[] {
  return parcours.compensation.flatMap(({ outil, quand = [[]] }) =>
    judge(
      quand.map((criteres) => ({ criteres })),
      facts,
    ).verdict === 'possible'
      ? [outil]
      : [],
  )
}

/** Whether an answer to `question` can still change what this parcours proposes, or whom it says to call. */
export function matters(
  question: Question,
  parcours: ParcoursRule,
  facts: Facts,
  knowledge: Knowledge,
): boolean {
  if (facts[question] !== undefined) return false
  if (question === 'departement') return true
  return calledSteps(parcours, facts).some(({ etape }) => {
    const open = etape.fiches.flatMap((id) => {
      const fiche = knowledge.fiches[id]
      return fiche && judge(fiche.publics, facts).verdict !== 'exclu' ? [fiche] : []
    })
    if (open.length === 0) return false
    return (
      decides(question, callOf(etape), facts) || open.some(({ publics }) => decides(question, publics, facts))
    )
  })
}
