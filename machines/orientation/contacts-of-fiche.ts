import type { People } from '../../content/content.ts'
import type { Facts } from '../regles/eligibility.ts'
import { callFor, namedFor } from './call-for.ts'
import { contactList } from './contact-list.ts'
import { ownContact, type Contact } from './contacts.ts'

/**
 * Whom to contact for one fiche, each once: whom its button calls, whom its first step names, its other acteurs who take
 * the person on, its own contacts.
 */
export function contactsOfFiche(
  id: string,
  facts: Facts,
  people: Pick<People, 'acteurs' | 'appels' | 'opco'>,
): readonly Contact[] {
  const fiche = people.appels[id]
  if (!fiche) return []
  const { contacts, tell, add, call } = contactList(facts, people)
  tell(callFor(id, facts, people)?.contact)
  for (const named of namedFor(fiche, facts, people)) add(named)
  fiche.acteurs.forEach(call)
  add(ownContact(fiche, facts))
  return contacts
}
