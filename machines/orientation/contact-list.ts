import type { People } from '../../content/content.ts'
import type { Facts } from '../regles/eligibility.ts'
import { contactOf, followerOf, takesOn, type Contact } from './contacts.ts'

/** How many people one is told to contact at first. */
export const atFirst = 5

/** People to contact, in the order in which they were told, each once. */
export type ContactList = {
  readonly contacts: readonly Contact[]
  /** Tells of someone, whoever they are. */
  readonly tell: (contact: Contact | null | undefined) => void
  /** Tells of someone, unless their own rules leave the person no place. */
  readonly add: (contact: Contact | null | undefined) => void
  /** Tells of an acteur by its id, unless its own rules leave the person no place. */
  readonly call: (id: string) => void
}

/** Whether a fiche's own contact is one already told: the same name, phone, or address to write to. */
function isToldIn(told: readonly Contact[], { nom, telephone, courriel }: Contact): boolean {
  return told.some((one) => {
    if (one.nom === nom) return true
    return telephone === undefined
      ? courriel !== undefined && one.courriel === courriel
      : one.telephone === telephone
  })
}

/** An empty list of people to contact, for these facts. */
export function contactList(facts: Facts, people: Pick<People, 'acteurs' | 'opco'>): ContactList {
  const { acteurs } = people
  const follower = followerOf(facts, people)
  const contacts: Contact[] = []
  const tell: ContactList['tell'] = (contact) => {
    if (!contact || contacts.some(({ id }) => id === contact.id)) return
    if (acteurs[contact.id] || !isToldIn(contacts, contact)) contacts.push(contact)
  }
  const add: ContactList['add'] = (contact) => {
    const acteur = contact && acteurs[contact.id]
    if (!acteur || acteur.id === follower || takesOn(acteur, facts)) tell(contact)
  }
  const call: ContactList['call'] = (id) => {
    const acteur = contacts.some((one) => one.id === id) ? undefined : acteurs[id]
    if (acteur) add(contactOf(acteur, facts, people))
  }
  return { contacts, tell, add, call }
}
