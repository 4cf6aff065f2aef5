import type { ActeurRule, Listed, People } from '../../content/content.ts'
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

/** Whom to call for who lives in a commune: its own office, or one around, is the first of each acteur that serves communes. */
export function peopleAt<P extends Pick<People, 'acteurs'>>(
  people: P,
  { lieu, bureaux, departement = unknown }: At,
): P {
  if (lieu === null || lieu.commune === null) return people
  const served = departement === unknown ? {} : { departements: [lieu.departement] }
  const placed = Object.entries(bureaux).flatMap(([id, all]) => {
    const acteur = people.acteurs[id]
    const offices = acteur ? officesAt(acteur, all, lieu) : []
    if (!acteur || offices.length === 0) return []
    const isOffice = ({ telephone }: Listed): boolean =>
      telephone !== undefined && all.some((one) => one.telephone === telephone)
    const elsewhere = acteur.contacts.filter(
      (one) => !isOffice(one) || !one.departements?.includes(lieu.departement),
    )
    const contacts = [...offices.map((one) => ({ ...one, ...served })), ...elsewhere]
    return [[id, { ...acteur, contacts }] as const]
  })
  return placed.length === 0
    ? people
    : { ...people, acteurs: { ...people.acteurs, ...Object.fromEntries(placed) } }
}
