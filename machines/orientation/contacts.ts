import type { ActeurRule, Appels, Knowledge, Listed } from '../../content/content.ts'
import { isDepartement } from '../../content/lieux/departements.ts'
import { unknown } from '../../content/questions.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'
import { audienceOf } from './audience.ts'

type Reach = {
  readonly nom: string
  readonly telephone?: string
  readonly courriel?: string
  readonly adresse?: string
  readonly site?: string
  /** When they answer, as OpenStreetMap writes it. */
  readonly horaires?: string
  /** One good source says so: to be confirmed. */
  readonly confiance?: 'probable'
  readonly lu?: string
}

/** Someone to call: an acteur, an OPCO, or the contact of one fiche; `autres` are its other offices. */
export type Contact = Reach & { readonly id: string; readonly autres: readonly Reach[] }

const ways = ['telephone', 'courriel', 'adresse', 'site', 'horaires', 'confiance', 'lu'] as const

const reaches = new WeakMap<Listed, Reach>()

function reach(listed: Listed): Reach {
  const known = reaches.get(listed)
  if (known) return known
  const given = ways.flatMap((way) => (listed[way] === undefined ? [] : [[way, listed[way]] as const]))
  const made = { nom: listed.nom, ...Object.fromEntries(given) }
  reaches.set(listed, made)
  return made
}

/** Whether the person lives out of the region: what is only of the region is not theirs. */
function isElsewhere({ departement = unknown }: Facts): boolean {
  return departement !== unknown && !isDepartement(departement)
}

/**
 * Contacts for who reads, where the person lives: those of the département and of the whole region; elsewhere, those
 * who answer everywhere; when it is not known, all of them, the most general first.
 */
function serving(listed: readonly Listed[], facts: Facts): readonly Listed[] {
  const audience = audienceOf(facts)
  const heard = listed.filter(({ pour }) => pour?.includes(audience) ?? true)
  if (isElsewhere(facts)) return heard.filter(({ partout, ailleurs }) => partout ?? ailleurs)
  const here = heard.filter(({ ailleurs }) => !ailleurs)
  const { departement = unknown } = facts
  if (departement === unknown)
    return [...here.filter((one) => !one.departements), ...here.filter((one) => one.departements)]
  return here.filter(({ departements: served }) => served?.some((one) => one === departement) ?? true)
}

function asContact(id: string, listed: readonly Listed[]): Contact | null {
  const [first, ...rest] = listed.map(reach)
  return first ? { ...first, id, autres: rest } : null
}

/** An OPCO for these facts, said to be one; null when it is not known. */
export function opcoContact(id: string, facts: Facts, { opco }: Pick<Knowledge, 'opco'>): Contact | null {
  const known = opco[id]
  const found = known && (asContact(id, serving(known.contacts, facts)) ?? asContact(id, known.contacts))
  if (!found) return null
  return { ...found, nom: found.nom.includes('OPCO') ? found.nom : `${found.nom} (OPCO)` }
}

/** One acteur for these facts: its office in the département first, else its directory; null when it is not theirs. */
export function contactOf(
  acteur: ActeurRule,
  facts: Facts,
  knowledge: Pick<Knowledge, 'opco'>,
): Contact | null {
  const known = acteur.opco ? opcoContact(facts.opco ?? unknown, facts, knowledge) : null
  if (known) return known
  const offices = serving(acteur.contacts, facts)
  const [first] = offices
  if (first && (facts.departement ?? unknown) === unknown && first.departements)
    return { id: acteur.id, nom: acteur.nom, site: acteur.annuaire.url, autres: offices.map(reach) }
  const here = asContact(acteur.id, offices)
  if (here) {
    const reached = here.telephone ?? here.courriel ?? here.site
    return isElsewhere(facts) && reached !== undefined ? here : { site: acteur.annuaire.url, ...here }
  }
  return isElsewhere(facts) ? null : { id: acteur.id, nom: acteur.nom, site: acteur.annuaire.url, autres: [] }
}

/** The contact of one fiche for these facts, under the fiche's id; null when it has none for them. */
export function ownContact(fiche: Appels, facts: Facts): Contact | null {
  return asContact(fiche.id, serving(fiche.contacts, facts))
}

/** The id of the acteur who already follows the person, if one does. */
export function followerOf(
  { accompagnement }: Facts,
  { acteurs }: Pick<Knowledge, 'acteurs'>,
): string | undefined {
  if (accompagnement === undefined) return undefined
  return Object.values(acteurs).find(({ suit }) => suit === accompagnement)?.id
}

function worksFor({ publics, si }: ActeurRule, facts: Facts): boolean {
  const known = asRead(facts)
  if (si && judge(si, known).verdict !== 'possible') return false
  return judge(publics, known).verdict !== 'exclu'
}

/** Who takes on whom, as far as it was asked: the steps of one result ask it many times of the same acteurs. */
const taken = new WeakMap<Facts, Map<ActeurRule, boolean>>()

/** Whether an acteur's own rules leave this person a place, and their answers tell of it when it asks that they do. */
export function takesOn(acteur: ActeurRule, facts: Facts): boolean {
  const known = taken.get(facts) ?? new Map<ActeurRule, boolean>()
  taken.set(facts, known)
  const found = known.get(acteur) ?? worksFor(acteur, facts)
  known.set(acteur, found)
  return found
}
