import type { ActeurRule, Appels, Knowledge } from '../../content/content.ts'
import { choicesOf, unknown } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { find } from '../regles/findings.ts'
import { sorted } from '../../content/sorted.ts'

type Reach = {
  readonly nom: string
  readonly telephone?: string
  readonly courriel?: string
  readonly adresse?: string
  readonly site?: string
}

/** Someone to call: an acteur, or the contact of one fiche; `autres` are its other offices. */
export type Contact = Reach & { readonly id: string; readonly autres: readonly Reach[] }

type Listed = ActeurRule['contacts'][number]

function reach({ nom, telephone, courriel, adresse, site }: Listed): Reach {
  return {
    nom,
    ...(telephone === undefined ? {} : { telephone }),
    ...(courriel === undefined ? {} : { courriel }),
    ...(adresse === undefined ? {} : { adresse }),
    ...(site === undefined ? {} : { site }),
  }
}

/** The id of the acteur who already follows the person, if one does. */
function followerOf({ accompagnement }: Facts, { acteurs }: Knowledge): string | undefined {
  if (accompagnement === undefined) return undefined
  return Object.values(acteurs).find(({ suit }) => suit === accompagnement)?.id
}

/** Whether an acteur's own rules leave this person a place. */
function takesOn(acteur: ActeurRule, facts: Facts): boolean {
  return find(acteur.publics, facts).verdict !== 'exclu'
}

const departements = [...choicesOf('departement'), unknown]

/** What is the same for everyone in a département, worked out once for each of them. */
function byDepartement<Of extends object, T>(work: (of: Of, departement: string) => T) {
  const ready = new WeakMap<Of, ReadonlyMap<string, T>>()
  return (of: Of, { departement = unknown }: Facts): T => {
    const known = ready.get(of) ?? new Map(departements.map((one) => [one, work(of, one)]))
    ready.set(of, known)
    return known.get(departement) ?? work(of, departement)
  }
}

/** Contacts that serve this département; those of the whole region too; all of them when it is not known. */
function serving(listed: readonly Listed[], departement: string): readonly Listed[] {
  if (departement === unknown) return listed
  return listed.filter(({ departements: served }) => !served || served.some((one) => one === departement))
}

/** One acteur for these facts: its office in the département first, else its directory. */
export const contactOf = byDepartement((acteur: ActeurRule, departement): Contact => {
  const offices = serving(acteur.contacts, departement)
  const here = offices.map(reach)
  const [first, ...rest] = here
  if (first && (departement !== unknown || !offices[0]?.departements))
    return { site: acteur.annuaire.url, ...first, id: acteur.id, autres: rest }
  return { id: acteur.id, nom: acteur.nom, site: acteur.annuaire.url, autres: here }
})

/** The contacts of one fiche for these facts, under the fiche's id. */
export const ownContacts = byDepartement((fiche: Appels, departement): readonly Contact[] => {
  const [first, ...rest] = serving(fiche.contacts, departement).map(reach)
  return first ? [{ ...first, id: fiche.id, autres: rest }] : []
})

/** The acteurs for a fiche that take on this person, the one who already follows them first; never none if one is known. */
export function acteursFor(fiche: Appels, facts: Facts, knowledge: Knowledge): readonly ActeurRule[] {
  const known = fiche.acteurs.flatMap((id) => knowledge.acteurs[id] ?? [])
  const open = known.filter((acteur) => takesOn(acteur, facts))
  const listed = open.length > 0 ? open : known
  const follower = followerOf(facts, knowledge)
  return sorted(listed, (a, b) => Number(b.id === follower) - Number(a.id === follower))
}

/** Whom to call for these fiches, each once: who follows the person, then those of the proposals, then the tiers of the parcours, then the fiches’ own contacts. */
export function contactsFor(
  ids: readonly string[],
  tiers: readonly string[],
  facts: Facts,
  knowledge: Knowledge,
): readonly Contact[] {
  const follower = followerOf(facts, knowledge)
  const seen = new Set<string>()
  const contacts: Contact[] = []
  const call = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    const acteur = knowledge.acteurs[id]
    if (acteur && (id === follower || takesOn(acteur, facts))) contacts.push(contactOf(acteur, facts))
  }
  const proposed = ids.flatMap((id) => knowledge.appels[id] ?? [])
  if (follower !== undefined) call(follower)
  for (const { acteurs } of proposed) acteurs.forEach(call)
  tiers.forEach(call)
  for (const fiche of proposed)
    for (const own of ownContacts(fiche, facts))
      if (!contacts.some(({ nom }) => nom === own.nom)) contacts.push(own)
  return contacts
}
