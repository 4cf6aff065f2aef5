import type { Knowledge } from '../../content/content.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'
import { isLastResort } from './called.ts'
import { callFor, isReached, namedFor, type Call } from './call-for.ts'
import { atFirst, contactList } from './contact-list.ts'
import { followerOf, opcoContact, ownContact, type Contact } from './contacts.ts'
import type { EtapeAvant } from './etapes-avant.ts'

/** The proposals whose first step says whom to call first; what everybody gets calls after them. */
const begun = 3

/** Whom to call at first, and who else there is. */
export type Contacts = { readonly contacts: readonly Contact[]; readonly autresContacts: readonly Contact[] }

/** Acteurs who surely take this person on, then those who may. */
function surest(ids: readonly string[], facts: Facts, { acteurs }: Knowledge): readonly string[] {
  const isSure = (id: string): boolean => judge(acteurs[id]?.publics ?? [], facts).verdict === 'possible'
  return [...ids.filter(isSure), ...ids.filter((id) => !isSure(id))]
}

/** Those of these fiches that everybody gets, and that answer nothing of this person. */
export function lastResortsIn(
  ids: readonly string[],
  facts: Facts,
  { fiches }: Pick<Knowledge, 'fiches'>,
): readonly string[] {
  const known = asRead(facts)
  return ids.filter((id) => fiches[id] && isLastResort(fiches[id], known))
}

/** Whom a first step leads to, in the order one contacts them: a page to look things up in, which answers nobody, after who can be called. */
function inTurn(
  call: Call | null | undefined,
  { acteurs }: Pick<Knowledge, 'acteurs'>,
): readonly (Contact | null)[] {
  if (!call) return []
  const { contact, dabord } = call
  return dabord && !acteurs[dabord.id] && isReached(contact) ? [contact, dabord] : [dabord, contact]
}

/** What an orientation calls people for: the OPCO of its pages, the proposals in order, the tiers of the parcours, what comes before any fiche. */
type Asked = {
  readonly opco: readonly string[]
  readonly ids: readonly string[]
  readonly tiers: readonly string[]
  readonly etapesAvant: readonly EtapeAvant[]
}

/**
 * Whom to call for these fiches, each once: who follows the person, the OPCO of their pages, whom the first button calls, whom the
 * steps that surely come before any fiche name, who must come first for them, those whom the first steps call and name, the
 * tiers of the parcours; then all others who take them on.
 */
export function contactsFor(
  { opco, ids, tiers, etapesAvant }: Asked,
  facts: Facts,
  knowledge: Knowledge,
): Contacts {
  const { acteurs, appels } = knowledge
  const follower = followerOf(facts, knowledge)
  const lastResorts = new Set(lastResortsIn(ids, facts, knowledge))
  const { contacts: found, tell, add, call } = contactList(facts, knowledge)
  const proposed = ids.flatMap((id) => appels[id] ?? [])
  const own = proposed.filter(({ id }) => !lastResorts.has(id))
  const first = (own.length > 0 ? own : proposed).slice(0, begun)
  if (follower !== undefined) call(follower)
  for (const id of opco) add(opcoContact(id, facts, knowledge))
  // Whom the first button calls is never left out, and what comes before any fiche comes after it, as on the result.
  const called = new Map(ids.map((id) => [id, callFor(id, facts, knowledge)]))
  const button = called.get(ids[0] ?? '')
  for (const one of inTurn(button, knowledge))
    if (one === button?.contact) tell(one)
    else add(one)
  for (const { acteurs: named, told } of etapesAvant) if (told) named.slice(0, 1).forEach(call)
  for (const { id, premier } of Object.values(acteurs))
    if (premier && judge(premier, facts).verdict === 'possible') call(id)
  for (const { id } of first) inTurn(called.get(id), knowledge).forEach(add)
  for (const fiche of first)
    for (const named of namedFor(fiche, facts, knowledge)) if (named.id !== fiche.id) add(named)
  const noSolution = Object.values(acteurs).flatMap(({ id, 'sans-solution': last }) => (last ? [id] : []))
  if (ids.length === 0) noSolution.forEach(call)
  for (const { acteurs: named } of etapesAvant) named.forEach(call)
  for (const id of surest(tiers, facts, knowledge)) call(id)
  for (const { id } of proposed) add(called.get(id)?.contact)
  for (const fiche of proposed) fiche.acteurs.forEach(call)
  const few = Math.min(atFirst, found.length)
  // What the page of a fiche names beside is not whom its first step calls.
  for (const fiche of proposed) add(ownContact(fiche, facts))
  noSolution.forEach(call)
  return { contacts: found.slice(0, few), autresContacts: found.slice(few) }
}
