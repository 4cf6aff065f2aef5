import type { Knowledge } from '../../content/content.ts'
import { acteursFor, contactOf, ownContacts, type Contact } from '../../machines/orientation/contacts.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

/** Whom to call first for a fiche: an acteur that takes on this person, else the fiche's own contact. */
export function callFor(id: string, facts: Facts, knowledge: Knowledge): Contact | null {
  const appels = knowledge.appels[id]
  if (!appels) return null
  const [acteur] = acteursFor(appels, facts, knowledge)
  return acteur ? contactOf(acteur, facts) : (ownContacts(appels, facts)[0] ?? null)
}
