import type { EtapeRule, FicheRule, ParcoursRule, Rules } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import { decides, deciding } from './deciding.ts'
import { weigh, type Facts } from './eligibility.ts'
import { find } from './findings.ts'
import { sorted } from '../../content/sorted.ts'

/** A step that concerns these facts; `place` is its order: sure ones first, then possible ones, then those for everyone. */
export type Called = { readonly etape: EtapeRule; readonly place: number }

function isForEveryone({ quand }: EtapeRule): boolean {
  return quand.every(({ criteres }) => criteres.length === 0)
}

/** How sure it is that a step concerns these facts: 0 for sure, 1 perhaps, 2 because it concerns everyone; null not at all. */
export function certainty(etape: EtapeRule, facts: Facts): 0 | 1 | 2 | null {
  if (isForEveryone(etape)) return 2
  const { verdict } = find(etape.quand, facts)
  return verdict === 'exclu' ? null : verdict === 'possible' ? 0 : 1
}

/** The steps of a parcours that concern these facts, in the order a person should look at them; else the guide's order. */
export function calledSteps(parcours: ParcoursRule, facts: Facts): readonly Called[] {
  return sorted(
    parcours.etapes.flatMap((etape) => {
      const rank = certainty(etape, facts)
      return rank === null ? [] : [{ etape, rank }]
    }),
    (a, b) => a.rank - b.rank,
  ).map(({ etape }, place) => ({ etape, place }))
}

/** Whether a fiche is proposed at all: one that is for some cases only, when the answers say that this is one. */
export function isProposed({ si }: FicheRule, facts: Facts): boolean {
  return si === undefined || find(si, facts).verdict === 'possible'
}

/** Whether answers to come can still have a fiche proposed. */
function mayBeProposed({ si }: FicheRule, facts: Facts): boolean {
  return (
    si === undefined ||
    si.some(({ criteres }) =>
      criteres.every(
        (critere) => facts[critere.question] === undefined || weigh(critere, facts).effet === 'remplit',
      ),
    )
  )
}

/** Whether two answers to `question` can still lead this parcours to two proposals; the département always says whom to call. */
export function matters(question: Question, parcours: ParcoursRule, facts: Facts, rules: Rules): boolean {
  if (facts[question] !== undefined) return false
  if (question === 'departement') return true
  const open = parcours.etapes.filter(({ quand }) => find(quand, facts).verdict !== 'exclu')
  const called = new Set(
    open.flatMap(({ quand, fiches }) => (deciding(quand, facts).length === 0 ? fiches : [])),
  )
  return open.some(({ quand, fiches }) => {
    const callsOrNot = decides(question, quand, facts)
    return fiches.some((id) => {
      const fiche = rules.fiches[id]
      if (!fiche || !mayBeProposed(fiche, facts)) return false
      const { publics, si } = fiche
      return (
        find(publics, facts).verdict !== 'exclu' &&
        ((callsOrNot && !called.has(id)) ||
          (si && decides(question, si, facts)) ||
          decides(question, publics, facts))
      )
    })
  })
}
