import { afterVisit, noDossier, type Dossier } from '../../machines/conseil/dossier.ts'
import type { Session } from '../app/session.ts'

/** The case that a session holds, after what was answered in the guided questions since. */
export function dossierOf({ dossier, visit }: Pick<Session, 'dossier' | 'visit'>): Dossier {
  return afterVisit(dossier ?? noDossier, visit)
}
