import type { AppelRule, Appels, Knowledge } from '../../content/content.ts'
import { ownContact as own } from '../../content/own-contact.ts'
import { sorted } from '../../content/sorted.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { audienceOf } from './audience.ts'
import { writesFirst } from './writes-first.ts'
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

/**
 * Those whom the first step of a fiche names: who follows the person first, then who receives people like them; `open` says
 * that their own rules leave the person a place, `told` that the answers tell of them where they must.
 */
function allNamed(fiche: Appels, facts: Facts, people: People) {
  const row = fiche.appeler.find((one) => fits(one, facts))
  const follower = followerOf(facts, people)
  const known = (row?.qui ?? []).flatMap((who) => {
    const acteur = people.acteurs[who]
    const contact = who === own ? ownContact(fiche, facts) : acteur && contactOf(acteur, facts, people)
    const follows = who === follower
    const told = !acteur?.si || follows || judge(acteur.si, facts).verdict === 'possible'
    const open = !acteur || follows || takesOn(acteur, facts)
    const receives = acteur?.premier !== undefined && judge(acteur.premier, facts).verdict === 'possible'
    return contact ? [{ contact, follows, receives, told, open }] : []
  })
  return sorted(
    known,
    (a, b) => Number(b.follows) - Number(a.follows) || Number(b.receives) - Number(a.receives),
  )
}

type Named = ReturnType<typeof allNamed>

/** Those who take the person on, else those whom their answers tell of, else all of them. */
function nearestOf(known: Named): Named {
  const nearest = [known.filter((one) => one.open), known.filter((one) => one.told), known]
  return nearest.find((some) => some.length > 0) ?? []
}

/**
 * Those whom the first step of a fiche names for these facts, who follows the person first: those who take them on, else
 * those whom their answers tell of, else all of them; never none if one is known.
 */
export function namedFor(fiche: Appels, facts: Facts, people: People): readonly Contact[] {
  return nearestOf(allNamed(fiche, facts, people)).map(({ contact }) => contact)
}

/** Whether someone can be called or written to. */
export function isReached({ telephone, courriel }: Contact): boolean {
  return (telephone ?? courriel) !== undefined
}

/** Whom to write to: who follows the person, when they have a way to be reached at all; else the first who has an address. */
function writtenTo(named: Named): Contact | undefined {
  return named.find(({ contact, follows }) => (follows ? isReached(contact) : contact.courriel))?.contact
}

/**
 * Whom to call for the first step of a fiche: the first of those whom it names for the person and who can be called, or
 * written to; when none of them can, the first of them whose page leads on: never someone who does not take them on.
 */
export function callFor(id: string, facts: Facts, people: People): Call | null {
  const fiche = people.appels[id]
  const nearest = fiche ? nearestOf(allNamed(fiche, facts, people)) : []
  const named = nearest.map(({ contact }) => contact)
  const [first] = named
  if (!first) return null
  const written = writesFirst(facts) ? writtenTo(nearest) : undefined
  const contact = written ?? named.find(isReached) ?? named.find(({ site }) => site) ?? first
  return { contact, dabord: isReached(first) ? null : first }
}
