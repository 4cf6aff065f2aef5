import type { Knowledge } from '../../content/content.ts'
import { sorted } from '../../content/sorted.ts'
import { atFirst } from '../orientation/contact-list.ts'
import type { Contact } from '../orientation/contacts.ts'
import { orient, type Orientation, type Proposition } from '../orientation/orientation.ts'
import { ranks, type Facts } from '../regles/eligibility.ts'

/** What is decided of a case: an orientation for all its needs together. */
export type Constat = Orientation & {
  /** Which of the ways that were given each proposal answers, by its id. */
  readonly pour: ReadonlyMap<string, readonly number[]>
}

/** Things each once, by their best rank in the lists; among equals, the earlier list. */
function byRank<T>(lists: readonly (readonly T[])[], key: (one: T) => string): readonly T[] {
  const ranked = new Map<string, { readonly one: T; readonly rank: number }>()
  for (const list of lists)
    list.forEach((one, rank) => {
      const known = ranked.get(key(one))
      if (!known || rank < known.rank) ranked.set(key(one), { one: known?.one ?? one, rank })
    })
  return sorted([...ranked.values()], (a, b) => a.rank - b.rank).map(({ one }) => one)
}

/** A proposal with the best verdict that a need gives it. */
function best(id: string, found: readonly Orientation[]): readonly Proposition[] {
  const all = found.flatMap(({ propositions }) => propositions.filter((one) => one.id === id))
  return sorted(all, (a, b) => ranks[b.verdict] - ranks[a.verdict]).slice(0, 1)
}

function waysTo(id: string, found: readonly Orientation[]): readonly number[] {
  return found.flatMap(({ propositions }, way) => (propositions.some((one) => one.id === id) ? [way] : []))
}

const idOf = ({ id }: { readonly id: string }): string => id
const nameOf = ({ id, nom }: Contact): string => `${id} ${nom}`

/** What is decided of several orientations of one person: all that any of them proposes, the best of each. */
export function together(found: readonly Orientation[]): Constat {
  const [one] = found
  if (!one) throw new Error('A case has at least one need, or none known')
  const proposed = byRank(
    found.map(({ propositions }) => propositions),
    idOf,
  )
  const pour = new Map(proposed.map(({ id }) => [id, waysTo(id, found)]))
  if (found.length === 1) return { ...one, pour }
  const contacts = byRank(
    found.map((each) => each.contacts),
    nameOf,
  )
  const names = new Set(contacts.map(nameOf))
  const others = byRank(
    found.map((each) => each.autresContacts),
    nameOf,
  ).filter((contact) => !names.has(nameOf(contact)))
  const union = <T>(listOf: (each: Orientation) => readonly T[], key: (one: T) => string): readonly T[] =>
    byRank(found.map(listOf), key)
  return {
    parcours: one.parcours,
    etapes: union(({ etapes }) => etapes, String),
    demandees: union(({ demandees }) => demandees, String),
    etapesAvant: union(({ etapesAvant }) => etapesAvant, idOf),
    propositions: proposed.flatMap(({ id }) => best(id, found)),
    pages: union(
      ({ pages }) => pages,
      ({ id, etape }) => `${id} ${etape}`,
    ),
    exclus: union(({ exclus }) => exclus, idOf).filter(({ id }) => !pour.has(id)),
    contacts: contacts.slice(0, atFirst),
    autresContacts: [...contacts.slice(atFirst), ...others],
    aDemander: union(({ aDemander }) => aDemander, String),
    pour,
  }
}

/** What is decided of a case, whose facts are given once for each of its needs. */
export function constat(ways: readonly Facts[], knowledge: Knowledge): Constat {
  return together(ways.map((facts) => orient(facts, knowledge)))
}
