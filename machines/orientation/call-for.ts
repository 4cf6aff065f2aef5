import type { AppelRule, Appels, Knowledge } from '../../content/content.ts'
import { ownContact as own } from '../../content/own-contact.ts'
import { sorted } from '../../content/sorted.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { audienceOf } from './audience.ts'
import { contactOf, followerOf, ownContact, takesOn, type Contact } from './contacts.ts'

type People = Pick<Knowledge, 'acteurs' | 'appels' | 'opco'>

/** Whom a first step leads to. */
export type Call = {
  /** Whom the button calls. */
  readonly contact: Contact
  /** Whom the sentence names first, when they have neither a number nor an address to write to: one says how to reach them. */
  readonly dabord: Contact | null
}

function fits({ pour, departements, si }: AppelRule, facts: Facts): boolean {
  if (pour && !pour.includes(audienceOf(facts))) return false
  if (departements && !departements.some((one) => one === facts.departement)) return false
  return !si || judge(si, facts).verdict === 'possible'
}

/** Those whom the first step of a fiche names for these facts, who follows the person first; never none if one is known. */
export function namedFor(fiche: Appels, facts: Facts, people: People): readonly Contact[] {
  const row = fiche.appeler.find((one) => fits(one, facts))
  const known = (row?.qui ?? []).flatMap((who) => {
    const acteur = people.acteurs[who]
    const contact = who === own ? ownContact(fiche, facts) : acteur && contactOf(acteur, facts, people)
    return contact ? [{ who, contact, open: !acteur || takesOn(acteur, facts) }] : []
  })
  const follower = followerOf(facts, people)
  const open = known.filter((one) => one.open || one.who === follower)
  const listed = open.length > 0 ? open : known
  return sorted(listed, (a, b) => Number(b.who === follower) - Number(a.who === follower)).map(
    ({ contact }) => contact,
  )
}

/** Whom to call for the first step of a fiche: the first whom it names and who can be called, or written to. */
export function callFor(id: string, facts: Facts, people: People): Call | null {
  const fiche = people.appels[id]
  const named = fiche ? namedFor(fiche, facts, people) : []
  const [first] = named
  if (!first) return null
  const written = facts.handicap === 'auditif' ? named.find(({ courriel }) => courriel) : undefined
  const reached = written ?? named.find(({ telephone, courriel }) => telephone ?? courriel)
  const contact = reached ?? named.find(({ site }) => site) ?? first
  return { contact, dabord: (first.telephone ?? first.courriel) ? null : first }
}
