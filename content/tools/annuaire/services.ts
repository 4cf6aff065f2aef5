import type { Acteur } from '../../schema/acteur.ts'

/** The acteur that a service of the directory is, and whether an office serves its commune, its département or the whole region. */
export type Service = { readonly acteur: string; readonly portee: 'commune' | 'departement' | 'region' }

/** The acteurs that the directory knows, by kind of service (`pivot[].type_service_local`). */
export type Services = Readonly<Record<string, Service>>

/** The kinds of services of the directory that are acteurs of ours. */
export function servicesOf(acteurs: Readonly<Record<string, Acteur>>): Services {
  return Object.fromEntries(
    Object.values(acteurs).flatMap(({ id, 'import-annuaire': known }) =>
      (known?.types ?? []).map((type) => [type, { acteur: id, portee: known?.portee ?? 'departement' }]),
    ),
  )
}
