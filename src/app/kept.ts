import { writeLink } from '../../machines/share/link.ts'
import type { Session } from './session.ts'

/** What the person agreed to keep in this tab: their answers, without those about health unless they said so in so many words. */
export type Kept = 'sans-sante' | 'avec-sante'

/** What is kept of a visit, and by which agreement. */
export type KeptVisit = { readonly kept: Kept; readonly link: string }

const shape = /^(sans-sante|avec-sante) (2~[\w.~-]+)$/

/** A visit as its tab keeps it: its answers and the fiches of its plan, as a link carries them; no name, no note. */
export function writeKept({ visit, plan }: Pick<Session, 'visit' | 'plan'>, kept: Kept): string {
  // What was told and is still at hand is kept with the rest: it comes back when its question does.
  const trail = [...visit.trail, ...visit.remembered]
  return `${kept} ${writeLink({ trail, fiches: plan.fiches ?? [] }, kept === 'avec-sante')}`
}

/** What a tab kept; null when it is nothing of ours. */
export function readKept(text: string | null): KeptVisit | null {
  const [, kept, link] = shape.exec(text ?? '') ?? []
  return kept === undefined || link === undefined ? null : { kept: kept as Kept, link }
}
