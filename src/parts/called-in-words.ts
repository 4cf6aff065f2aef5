import type { People } from '../../content/content.ts'
import type { ActeurCard } from '../../content/pages/acteur.ts'
import { callFor } from '../../machines/orientation/call-for.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Reachable } from './other-contacts.tsx'

/** Whom a first step leads to, in words. */
export type Called = {
  readonly contact: Reachable & { readonly id: string }
  /** What the contact is, said after its French name; null where the page is French, or nothing says it. */
  readonly quoi: string | null
  /** Whom it names first, when they have no number: how to reach them. */
  readonly dabord: {
    /** Null when nobody can be called, and the contact is theirs. */
    readonly nom: string | null
    /** What they are, said after their French name; null where the page is French, or nothing says it. */
    readonly quoi: string | null
    readonly comment: string | null
    readonly site: string | undefined
  } | null
  /** How to reach whom one calls without a phone; null when their own words do not say it. */
  readonly sansTelephone: string | null
}

type Known = {
  readonly knowledge: Pick<People, 'acteurs' | 'appels' | 'opco'>
  /** The words of the acteurs: how to reach each. */
  readonly resumes: {
    readonly acteurs: Readonly<Record<string, Pick<ActeurCard, 'premierContact' | 'sansTelephone' | 'quoi'>>>
  }
}

/** Whom to call for the first step of a fiche, in words; null when nobody is known. */
export function calledInWords(id: string, facts: Facts, { knowledge, resumes }: Known): Called | null {
  const call = callFor(id, facts, knowledge)
  if (!call) return null
  const { contact, dabord } = call
  const { sansTelephone = null, quoi = null } = resumes.acteurs[contact.id] ?? {}
  if (!dabord) return { contact, quoi, dabord, sansTelephone }
  const { premierContact: comment = null, quoi: what = null } = resumes.acteurs[dabord.id] ?? {}
  const isOther = dabord.id !== contact.id
  if (!isOther && comment === null) return { contact, quoi, dabord: null, sansTelephone }
  return {
    contact,
    quoi,
    sansTelephone,
    dabord: {
      nom: isOther ? dabord.nom : null,
      quoi: isOther ? what : null,
      comment,
      site: comment === null ? dabord.site : undefined,
    },
  }
}
