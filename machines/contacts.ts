import type { ActeurRule, Appels, Knowledge } from '../content/content.ts'
import { unknown } from '../content/questions.ts'
import type { Facts } from './eligibility.ts'
import { find } from './tables.ts'

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

/** Who already follows the person, by the answer they gave. */
const followers: Readonly<Record<string, string>> = {
  'france-travail': 'acteur-france-travail',
  'cap-emploi': 'acteur-cap-emploi',
  'mission-locale': 'acteur-missions-locales',
  apec: 'acteur-apec',
  'avenir-actifs': 'acteur-avenir-actifs',
  departement: 'acteur-departement',
  etablissement: 'acteur-cip',
  comete: 'acteur-comete',
}

/** The id of the acteur who already follows the person, if one does. */
function followerOf(facts: Facts): string | undefined {
  return followers[facts.accompagnement ?? '']
}

/** Whether an acteur's own rules leave this person a place. */
function takesOn(acteur: ActeurRule, facts: Facts): boolean {
  return find(acteur.publics, facts).verdict !== 'exclu'
}

function isSituated({ departement }: Facts): boolean {
  return departement !== undefined && departement !== unknown
}

/** Contacts that serve the person's département; those of the whole region too; all of them when it is not known. */
function serving(listed: readonly Listed[], facts: Facts): readonly Listed[] {
  if (!isSituated(facts)) return listed
  const { departement } = facts
  return listed.filter(({ departements }) => !departements || departements.some((one) => one === departement))
}

/** One acteur for these facts: its office in the département first, else its directory. */
export function contactOf(acteur: ActeurRule, facts: Facts): Contact {
  const offices = serving(acteur.contacts, facts)
  const here = offices.map(reach)
  const [first, ...rest] = here
  if (first && (isSituated(facts) || !offices[0]?.departements))
    return { site: acteur.annuaire.url, ...first, id: acteur.id, autres: rest }
  return { id: acteur.id, nom: acteur.nom, site: acteur.annuaire.url, autres: here }
}

/** The contacts of one fiche for these facts, under the fiche's id. */
export function ownContacts(fiche: Appels, facts: Facts): readonly Contact[] {
  const [first, ...rest] = serving(fiche.contacts, facts).map(reach)
  return first ? [{ ...first, id: fiche.id, autres: rest }] : []
}

/** The acteurs for a fiche that take on this person, the one who already follows them first; never none if one is known. */
export function acteursFor(fiche: Appels, facts: Facts, knowledge: Knowledge): readonly ActeurRule[] {
  const known = fiche.acteurs.flatMap((id) => knowledge.acteurs[id] ?? [])
  const open = known.filter((acteur) => takesOn(acteur, facts))
  const listed = open.length > 0 ? open : known
  const follower = followerOf(facts)
  return listed.toSorted((a, b) => Number(b.id === follower) - Number(a.id === follower))
}

/** Whom to call for these fiches, each once: who follows the person, then those of the proposals, then the tiers of the parcours, then the fiches’ own contacts. */
export function contactsFor(
  ids: readonly string[],
  tiers: readonly string[],
  facts: Facts,
  knowledge: Knowledge,
): readonly Contact[] {
  const follower = followerOf(facts)
  const proposed = ids.flatMap((id) => knowledge.appels[id] ?? [])
  const named = [follower, ...proposed.flatMap(({ acteurs }) => acteurs), ...tiers]
  const acteurs = [...new Set(named)].flatMap((id) => {
    const acteur = id === undefined ? undefined : knowledge.acteurs[id]
    return acteur && (takesOn(acteur, facts) || id === follower) ? [acteur] : []
  })
  return [
    ...acteurs.map((acteur) => contactOf(acteur, facts)),
    ...proposed.flatMap((fiche) => ownContacts(fiche, facts)),
  ]
}
