import type { EtapeRule, Knowledge, ParcoursRule } from '../content/content.ts'
import type { Question } from '../content/questions.ts'
import { decides } from './deciding.ts'
import { judge, type Facts, type Publics } from './eligibility.ts'

/** Whom a step or an outil concerns, in the shape of publics; no condition means everyone. */
export function callOf({ quand = [] }: { readonly quand?: EtapeRule['quand'] | undefined }): Publics {
  return quand.length === 0 ? [{ criteres: [] }] : quand.map((criteres) => ({ criteres }))
}

/** A step that concerns these facts; `place` is its order: sure ones first, then possible ones, then those for everyone. */
export type Called = { readonly etape: EtapeRule; readonly place: number }

/** How sure it is that a step concerns these facts: 0 for sure, 1 perhaps, 2 because it concerns everyone; null not at all. */
function certainty(etape: EtapeRule, facts: Facts): 0 | 1 | 2 | null {
  if (etape.quand.length === 0) return 2
  const { verdict } = judge(callOf(etape), facts)
  return verdict === 'exclu' ? null : verdict === 'possible' ? 0 : 1
}

/** The steps of a parcours that concern these facts, in the order a person should look at them; else the guide's order. */
export function calledSteps(parcours: ParcoursRule, facts: Facts): readonly Called[] {
  return parcours.etapes
    .flatMap((etape) => {
      const sure = certainty(etape, facts)
      return sure === null ? [] : [{ etape, sure }]
    })
    .toSorted((a, b) => a.sure - b.sure)
    .map(({ etape }, place) => ({ etape, place }))
}

/** The outils de compensation of a parcours that these facts call for; a limited one only when the facts say so. */
export function compensationFor(parcours: ParcoursRule, facts: Facts): readonly string[] {
  return parcours.compensation.flatMap((help) =>
    judge(callOf(help), facts).verdict === 'possible' ? [help.outil] : [],
  )
}

/** Whether two answers to `question` can still lead this parcours to two proposals; the département always says whom to call. */
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
