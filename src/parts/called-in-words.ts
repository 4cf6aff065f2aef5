import type { Resumes } from '../../content/pages/resumes.ts'
import { callFor } from '../../machines/orientation/call-for.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Reach } from './reach-lines.tsx'
import type { Voice } from './voice.ts'

/** Whom a first step leads to, in words. */
export type Called = {
  readonly contact: Reach
  /** Whom it names first, when they have no number: how to reach them. */
  readonly dabord: {
    /** Null when nobody can be called, and the contact is theirs. */
    readonly nom: string | null
    readonly comment: string | null
    readonly site: string | undefined
  } | null
}

/** How to reach an acteur, in the words of its page; null for who is none. */
function howTo(id: string, { acteurs }: Resumes): string | null {
  return acteurs[id]?.premierContact ?? null
}

/** Whom to call for the first step of a fiche, in words; null when nobody is known. */
export function calledInWords(id: string, facts: Facts, { knowledge, resumes }: Voice): Called | null {
  const call = callFor(id, facts, knowledge)
  if (!call) return null
  const { contact, dabord } = call
  if (!dabord) return { contact, dabord }
  const comment = howTo(dabord.id, resumes)
  const isOther = dabord.id !== contact.id
  if (!isOther && comment === null) return { contact, dabord: null }
  return {
    contact,
    dabord: { nom: isOther ? dabord.nom : null, comment, site: comment === null ? dabord.site : undefined },
  }
}
