import type { EtapeRule, FicheRule, ParcoursRule, Rules } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import { decides, deciding } from './deciding.ts'
import { sorted } from '../../content/sorted.ts'
import { judge, weigh, type Facts } from './eligibility.ts'

function isForEveryone({ quand }: EtapeRule): boolean {
  return quand.every(({ criteres }) => criteres.length === 0)
}

/** How sure it is that an étape concerns these facts: 0 for sure, 1 perhaps, 2 because it concerns everyone; null not at all. */
export function certainty(etape: EtapeRule, facts: Facts): 0 | 1 | 2 | null {
  if (isForEveryone(etape)) return 2
  const { verdict } = judge(etape.quand, facts)
  return verdict === 'exclu' ? null : verdict === 'possible' ? 0 : 1
}

/** The étapes of a parcours that concern these facts: sure ones first, then possible ones, then those for everyone; else the guide's order. */
export function etapesFor(parcours: ParcoursRule, facts: Facts): readonly EtapeRule[] {
  return sorted(
    parcours.etapes.flatMap((etape) => {
      const rank = certainty(etape, facts)
      return rank === null ? [] : [{ etape, rank }]
    }),
    (a, b) => a.rank - b.rank,
  ).map(({ etape }) => etape)
}

/** Whether a fiche is proposed at all: one that is for some cases only, when the answers say that this is one. */
export function isProposed({ si }: FicheRule, facts: Facts): boolean {
  return si === undefined || judge(si, facts).verdict === 'possible'
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
  const open = parcours.etapes.filter(({ quand }) => judge(quand, facts).verdict !== 'exclu')
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
        judge(publics, facts).verdict !== 'exclu' &&
        ((callsOrNot && !called.has(id)) ||
          (si && decides(question, si, facts)) ||
          decides(question, publics, facts))
      )
    })
  })
}
