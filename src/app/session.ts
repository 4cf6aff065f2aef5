import type { Simulateur } from '../../content/pages/financement.ts'
import type { Valeurs } from '../../machines/financement/formulaires/champ.ts'
import type { Dossier } from '../../machines/conseil/dossier.ts'
import type { Poste } from '../../machines/conseil/poste.ts'
import type { LinkProblem } from '../../machines/share/link-v1.ts'
import type { Opened } from '../../machines/share/open-link.ts'
import { fresh, type Visit } from '../../machines/visite/answers.ts'
import { noPlan, withNote, type Plan } from '../../machines/visite/plan.ts'
import type { ChosenLieu } from '../contacts/chosen-lieu.ts'
import { noForms, type Forms } from '../financement/forms.ts'
import type { Keeping } from '../parts/garder.tsx'
import { noFilter, type FicheFilter } from '../pages/fiche-filter.ts'

/** All that one person brought: in memory, but for what they agree to keep in their tab, and dropped whole. */
export type Session = {
  readonly visit: Visit
  readonly plan: Plan
  /** The case as a counsellor's desk holds it; null until one is begun there. */
  readonly dossier: Dossier | null
  /** How the desk shows the case; null until something was done there. */
  readonly poste: Poste | null
  /** Whether keys alone do something at the desk. */
  readonly touches: boolean
  /** What was wrong with the last link that was opened, if anything. */
  readonly problem: LinkProblem | null
  /** Where the person says they live. */
  readonly lieu: ChosenLieu | null
  /** Whether they write rather than call; null while only their answers tell. */
  readonly writes: boolean | null
  /** What is being looked for. */
  readonly query: string
  /** Which fiches are shown of the list of all of them. */
  readonly filter: FicheFilter
  /** What the forms of the simulators hold. */
  readonly forms: Forms
  /** What this tab keeps over a reload, by agreement. */
  readonly kept: Keeping
}

/** Nobody has begun. */
export const newSession: Session = {
  visit: fresh,
  plan: noPlan,
  dossier: null,
  poste: null,
  touches: true,
  problem: null,
  lieu: null,
  writes: null,
  query: '',
  filter: noFilter,
  forms: noForms,
  kept: null,
}

/** What can happen to a session. What needs rules comes as a function of the visit, for rules are fetched late. */
export type SessionEvent =
  /** An answer was given, or changed. */
  | { readonly type: 'answered'; readonly visit: (before: Visit) => Visit }
  /** The history was walked, one question or more, back or forward. */
  | { readonly type: 'walked'; readonly visit: (before: Visit) => Visit }
  /** A visit that was kept elsewhere, in a link, or in a file that holds a whole plan. */
  | { readonly type: 'opened'; readonly opened: Opened; readonly plan?: Plan }
  /** The case at the desk; a file of a case brings a plan. */
  | { readonly type: 'advised'; readonly dossier: (before: Session) => Dossier; readonly plan?: Plan }
  /** The visit that asks what the case at the desk leaves open. */
  | { readonly type: 'followed'; readonly visit: Visit }
  /** What the desk shows of the case, and where. */
  | { readonly type: 'shown'; readonly poste: (before: Session) => Poste }
  | { readonly type: 'touches'; readonly touches: boolean }
  | { readonly type: 'planned'; readonly plan: Plan }
  /** An amount is kept in the plan, as a note beside the fiche. */
  | { readonly type: 'noted'; readonly fiche: string; readonly note: string }
  | { readonly type: 'located'; readonly lieu: ChosenLieu }
  | { readonly type: 'writes'; readonly writes: boolean }
  | { readonly type: 'searched'; readonly query: string }
  | { readonly type: 'filtered'; readonly filter: FicheFilter }
  | { readonly type: 'filled'; readonly form: Simulateur; readonly values: Valeurs }
  | { readonly type: 'kept'; readonly kept: Keeping }
  | { readonly type: 'wiped' }

/** The plan that a link carries; a link that carries none leaves the plan as it is. */
function planOfLink({ fiches }: Opened, before: Plan): Plan {
  return fiches === null ? before : { ...noPlan, fiches: fiches.length === 0 ? null : fiches }
}

/** The session after an event. */
export function sessionAfter(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'answered':
      return { ...session, visit: event.visit(session.visit), problem: null }
    case 'walked': {
      const visit = event.visit(session.visit)
      return visit === session.visit ? session : { ...session, visit }
    }
    case 'opened': {
      const { opened, plan = planOfLink(opened, session.plan) } = event
      return { ...session, visit: opened.visit, problem: opened.problem, plan }
    }
    case 'advised':
      return {
        ...session,
        dossier: event.dossier(session),
        problem: null,
        plan: event.plan ?? session.plan,
        // Another case is met as one that begins.
        poste: event.plan ? null : session.poste,
      }
    case 'followed':
      return {
        ...session,
        visit: event.visit,
        dossier: session.dossier && { ...session.dossier, visite: event.visit, suivi: true },
      }
    case 'shown':
      return { ...session, poste: event.poste(session) }
    case 'touches':
      return { ...session, touches: event.touches }
    case 'planned':
      return { ...session, plan: event.plan }
    case 'noted':
      return { ...session, plan: withNote(session.plan, event.fiche, event.note) }
    case 'located':
      return { ...session, lieu: event.lieu }
    case 'writes':
      return { ...session, writes: event.writes }
    case 'searched':
      return { ...session, query: event.query }
    case 'filtered':
      return { ...session, filter: event.filter }
    case 'filled':
      return { ...session, forms: { ...session.forms, [event.form]: event.values } }
    case 'kept':
      return { ...session, kept: event.kept }
    case 'wiped':
      return newSession
  }
}
