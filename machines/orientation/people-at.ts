import type { ActeurRule, Listed, People } from '../../content/content.ts'
import { holding } from '../../content/lieux/holding.ts'
import { bureauxNear, type Lived } from '../../content/lieux/bureaux-near.ts'
import { maybeYours } from '../../content/lieux/maybe-yours.ts'
import type { BureauPage, Bureaux } from '../../content/pages/bureaux.ts'
import { unknown } from '../../content/questions.ts'

/** How many offices around are told of. */
const most = 6

function listedOf({ territoire: _, rang: __, departements: ___, ...listed }: BureauPage): Listed {
  return listed
}

/** The offices of an acteur for a place: those of the commune, else a few around, under names that say what to ask there. */
export function officesAt(
  { parCommune }: Pick<ActeurRule, 'parCommune'>,
  bureaux: readonly BureauPage[],
  lieu: Lived,
): readonly Listed[] {
  const { near, around } = bureauxNear(bureaux, lieu)
  const asked = around.slice(0, most).map((one) => ({ ...one, nom: maybeYours(one.nom, parCommune) }))
  return [...near, ...asked].map(listedOf)
}

/** What is known of where a person lives. */
type At = {
  /** The commune that they chose. */
  readonly lieu: Lived | null
  /** The offices that serve communes. */
  readonly bureaux: Bureaux
  /** The département that they answered. */
  readonly departement: string | undefined
}

/** The contacts of an acteur that serves communes: its offices for the place first, in place of that which stands for them. */
function withOffices(
  acteur: ActeurRule,
  all: readonly BureauPage[],
  { lieu, departement = unknown }: Pick<At, 'departement'> & { readonly lieu: Lived },
): readonly Listed[] {
  const served = departement === unknown ? {} : { departements: [lieu.departement] }
  const offices = officesAt(acteur, all, lieu).map((one) => ({ ...one, ...served }))
  if (offices.length === 0) return acteur.contacts
  const standsFor = ({ telephone, departements }: Listed): boolean =>
    telephone !== undefined &&
    departements?.includes(lieu.departement) === true &&
    all.some((one) => one.telephone === telephone)
  return [...offices, ...acteur.contacts.filter((one) => !standsFor(one))]
}

/**
 * Whom to call for who lives in a commune: its own office, or one around, is the first of each acteur that serves communes;
 * of those that serve arrondissements, its own.
 */
export function peopleAt<P extends Pick<People, 'acteurs'>>(
  people: P,
  { lieu, bureaux, departement }: At,
): P {
  if (lieu === null || lieu.commune === null) return people
  const placed = Object.values(people.acteurs).flatMap((acteur) => {
    const all = bureaux[acteur.id]
    if (!all && !acteur.contacts.some(({ arrondissements }) => arrondissements)) return []
    const known = all ? withOffices(acteur, all, { lieu, departement }) : acteur.contacts
    return [[acteur.id, { ...acteur, contacts: holding(known, lieu) }] as const]
  })
  return placed.length === 0
    ? people
    : { ...people, acteurs: { ...people.acteurs, ...Object.fromEntries(placed) } }
}
