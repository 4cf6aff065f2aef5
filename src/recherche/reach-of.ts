import type { People } from '../../content/content.ts'
import { nameKey } from '../../content/lieux/communes.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import type { Document } from '../../content/search/document.ts'
import { callFor } from '../../machines/orientation/call-for.ts'
import { contactOf, opcoContact } from '../../machines/orientation/contacts.ts'
import { officesAt } from '../../machines/orientation/people-at.ts'
import type { Place } from '../../machines/recherche/place-in.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Reach } from '../parts/reach-lines.tsx'

/** Whom a result leads to call. */
export type ReachOf = {
  /** Whom to call, with a number or an address to write to; null when nobody is known. */
  readonly reach: Reach | null
  /** Who to call depends on the place, which is not known. */
  readonly byPlace: boolean
}

/** What tells whom a result leads to. */
export type Known = {
  readonly people: People
  /** The offices that serve communes. */
  readonly bureaux: Bureaux
  readonly facts: Facts | null
  /** The place that is asked for. */
  readonly place: Place | null
}

/** The office of an acteur in a commune: the one that bears its name, or whose address is there. */
function officeIn(offices: readonly Reach[], commune: string): Reach | undefined {
  const key = ` ${nameKey(commune)}`
  return offices.find(({ nom, adresse = '' }) =>
    [nom, adresse].some((text) => ` ${nameKey(text)}`.endsWith(key)),
  )
}

function contactOfActeur(id: string, { people, bureaux, facts, place }: Known): ReachOf {
  const acteur = people.acteurs[id]
  const serving = bureaux[id]
  if (!acteur) return { reach: null, byPlace: false }
  const [office] = place !== null && serving ? officesAt(acteur, serving, place) : []
  if (office) return { reach: office, byPlace: false }
  const contact = contactOf(acteur, facts ?? {}, people)
  if (contact === null) return { reach: null, byPlace: false }
  const named = place?.commune ? officeIn([contact, ...contact.autres], place.commune) : undefined
  const unplaced = contact.telephone === undefined && contact.autres.some(({ telephone }) => telephone)
  return {
    reach: named ?? contact,
    byPlace: unplaced || (serving !== undefined && contact.telephone === undefined),
  }
}

function contactOfDocument({ kind, id }: Document, known: Known): ReachOf {
  const { people, facts } = known
  if (kind === 'acteur') return contactOfActeur(id, known)
  if (kind === 'opco') return { reach: opcoContact(id, facts ?? {}, people), byPlace: false }
  const contact = kind === 'fiche' ? (callFor(id, facts ?? {}, people)?.contact ?? null) : null
  if (contact === null) return { reach: null, byPlace: false }
  return people.acteurs[contact.id] ? contactOfActeur(contact.id, known) : { reach: contact, byPlace: false }
}

/** Whom a result leads to call, at the place that is asked for when one is. */
export function reachOf(document: Document, known: Known): ReachOf {
  const { place, facts } = known
  const there = place === null ? known : { ...known, facts: { ...facts, departement: place.departement } }
  const { reach, byPlace } = contactOfDocument(document, there)
  const reached = (reach?.telephone ?? reach?.courriel) !== undefined
  return reached ? { reach, byPlace: false } : { reach: null, byPlace }
}
