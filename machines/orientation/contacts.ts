import type { ActeurRule, Appels, Knowledge } from '../../content/content.ts'
import { unknown } from '../../content/questions.ts'
import { sorted } from '../../content/sorted.ts'
import { judge, type Facts } from '../regles/eligibility.ts'

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
  return judge(acteur.publics, facts).verdict !== 'exclu'
}

/** Contacts that serve this département; those of the whole region too; all of them when it is not known. */
function serving(listed: readonly Listed[], departement: string): readonly Listed[] {
  if (departement === unknown) return listed
  return listed.filter(({ departements: served }) => !served || served.some((one) => one === departement))
}

/** One acteur for these facts: its office in the département first, else its directory. */
export function contactOf(acteur: ActeurRule, { departement = unknown }: Facts): Contact {
  const offices = serving(acteur.contacts, departement)
  const here = offices.map(reach)
  const [first, ...rest] = here
  if (first && (departement !== unknown || !offices[0]?.departements))
    return { site: acteur.annuaire.url, ...first, id: acteur.id, autres: rest }
  return { id: acteur.id, nom: acteur.nom, site: acteur.annuaire.url, autres: here }
}

/** The contacts of one fiche for these facts, under the fiche's id. */
export function ownContacts(fiche: Appels, { departement = unknown }: Facts): readonly Contact[] {
  const [first, ...rest] = serving(fiche.contacts, departement).map(reach)
  return first ? [{ ...first, id: fiche.id, autres: rest }] : []
}

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
