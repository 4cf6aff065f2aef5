import type { ActeurRule, People } from '../../content/content.ts'
import { isDepartement } from '../../content/lieux/departements.ts'
import { unknown } from '../../content/questions.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

/** Whether which number is theirs depends on where in their département they live. */
function isByArrondissement({ contacts }: ActeurRule, departement: string): boolean {
  return contacts.some(
    ({ telephone, departements, arrondissements }) =>
      telephone !== undefined &&
      arrondissements !== undefined &&
      departements?.some((one) => one === departement),
  )
}

/** The acteurs whose office depends on the commune; none once it is known, nor for who lives out of the region. */
export function unsaidCommune(
  { acteurs }: Pick<People, 'acteurs'>,
  { departement = unknown }: Facts,
  known: boolean,
): ReadonlySet<string> {
  const inRegion = departement === unknown || isDepartement(departement)
  return new Set(
    known || !inRegion
      ? []
      : Object.values(acteurs).flatMap((acteur) =>
          acteur.parCommune !== undefined || isByArrondissement(acteur, departement) ? [acteur.id] : [],
        ),
  )
}
