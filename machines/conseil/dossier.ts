import { isNeed, needs, type Need } from '../../content/asking.ts'
import { unknown, type Answer, type Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { answerOf, split, without, type Trail, type Visit } from '../visite/answers.ts'
import type { Plan, Rendezvous } from '../visite/plan.ts'

/** A case at the desk: its facts in any order, where a need may have several answers. In memory only. */
export type Dossier = {
  readonly faits: Trail
  readonly rendezvous: Readonly<Record<string, Rendezvous>>
  /** Who follows the case, for the sheet; never saved. */
  readonly conseiller: { readonly nom: string; readonly telephone: string }
  /** Whether it comes from a file that held no answer about health. */
  readonly sansSante: boolean
  /** The guided visit that these facts take into account; null before any. */
  readonly visite: Visit | null
  /** Whether that visit asks what these facts leave open; not yet, when some were told since. */
  readonly suivi: boolean
}

/** A case before its first fact: someone asks for themselves, as most do. */
export const noDossier: Dossier = {
  faits: ['profil.beneficiaire'],
  rendezvous: {},
  conseiller: { nom: '', telephone: '' },
  sansSante: false,
  visite: null,
  suivi: true,
}

/** Whether a case is begun: something is known beside who asks, or planned. */
export function isBegun(faits: Trail, plan: Plan): boolean {
  return faits.length > 1 || plan.fiches !== null
}

/** All that was answered to a question, in order. */
export function choicesIn(faits: Trail, question: Question): readonly string[] {
  return faits.map(split).flatMap(([one, choice]) => (one === question ? [choice] : []))
}

/** The need to which several answers were told; undefined when there is none. */
export function severalIn(faits: Trail): Need | undefined {
  return needs.find((question) => choicesIn(faits, question).length > 1)
}

/** The facts once one is told: another answer gives way to it; a need is added, or withdrawn when it was there. */
export function tell(faits: Trail, fait: Answer): Trail {
  const [question, choice] = split(fait)
  if (!isNeed(question) || choice === unknown) return [...without(faits, question), fait]
  if (faits.includes(fait)) return faits.filter((one) => one !== fait)
  return [...faits.filter((one) => one !== answerOf(question, unknown)), fait]
}

/** The facts of a case, of several needs the first. */
export function factsIn(faits: Trail): Facts {
  const given = faits.map(split)
  return Object.fromEntries(
    given.filter(([one], index) => given.findIndex(([other]) => other === one) === index),
  )
}

/** The facts of a case once for each of its needs: what one orients by. */
export function waysIn(faits: Trail): readonly Facts[] {
  const facts = factsIn(faits)
  const asked = severalIn(faits)
  if (asked === undefined) return [facts]
  return choicesIn(faits, asked).map((choice) => ({ ...facts, [asked]: choice }))
}

/** What a visit and a case say together: the visit first, then what it did not ask, and the needs beside its own. */
function together(faits: Trail, trail: Trail): Trail {
  const told = new Set(trail.map((answer) => split(answer)[0]))
  const kept = faits.filter((fait) => {
    const [question] = split(fait)
    if (!told.has(question)) return true
    return isNeed(question) && trail.some((answer) => faits.includes(answer) && split(answer)[0] === question)
  })
  return [...new Set([...trail, ...kept])]
}

/** The case after a guided visit: as it is when it knows this visit, else with what the visit has answered since. */
export function afterVisit(dossier: Dossier, visit: Visit): Dossier {
  if (dossier.visite === visit) return dossier
  return { ...dossier, faits: together(dossier.faits, visit.trail), visite: visit }
}
