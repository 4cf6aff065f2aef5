import type { Knowledge } from '../../content/content.ts'
import { callFor } from '../orientation/call-for.ts'
import { opcoContact, type Contact } from '../orientation/contacts.ts'
import { writesFirst } from '../orientation/writes-first.ts'
import type { Facts } from '../regles/eligibility.ts'
import { orient } from '../orientation/orientation.ts'

type Office = Contact['autres'][number]

/** A contact as other programs were promised it. */
function officeOf({ nom, telephone, courriel, adresse, site }: Office) {
  return { nom, telephone, courriel, adresse, site }
}

function contactOf({ id, autres, ...reach }: Contact) {
  return { id, ...officeOf(reach), autres: autres.map(officeOf) }
}

/** Whom to call: their number, else how to write to them; both for who writes first. */
function called(contact: Contact | null | undefined, facts: Facts) {
  if (!contact) return {}
  const { id: who, nom, telephone, courriel, site } = contact
  const written = writesFirst(facts) && courriel !== undefined ? { courriel } : {}
  const reach = telephone === undefined ? { courriel, site } : { telephone, ...written }
  return { appeler: { id: who, nom, ...reach } }
}

/** What the command `orienter` prints for these facts. */
export function orientationFor(facts: Facts, knowledge: Knowledge) {
  const { parcours, etapesAvant, pages, propositions, exclus, contacts, autresContacts, aDemander } = orient(
    facts,
    knowledge,
  )
  return {
    parcours,
    'etapes-avant': etapesAvant.map(({ id }) => id),
    propositions: [
      ...pages.map(({ id, appeler, etape, raisons }) => ({
        id,
        etape,
        verdict: 'a-verifier',
        raisons,
        ...called(opcoContact(appeler, facts, knowledge), facts),
      })),
      ...propositions.map(({ id, etape, verdict, raisons }) => ({
        id,
        etape,
        verdict,
        raisons,
        ...called(callFor(id, facts, knowledge)?.contact, facts),
      })),
    ],
    exclus: exclus.map(({ id, raisons, ouvrirait }) => ({ id, raisons, ouvrirait })),
    contacts: contacts.map(contactOf),
    'autres-contacts': autresContacts.map(contactOf),
    'a-demander': aDemander,
  }
}
