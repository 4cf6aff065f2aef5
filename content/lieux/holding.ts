import type { Lived } from './bureaux-near.ts'

type Held = {
  readonly departements?: readonly string[] | undefined
  readonly arrondissements?: readonly string[] | undefined
}

/** The contacts that serve a place: those of other arrondissements of its département are left out; when none holds it, all stay. */
export function holding<C extends Held>(contacts: readonly C[], { departement, territoire }: Lived): C[] {
  const isHere = ({ departements, arrondissements }: C): boolean =>
    arrondissements !== undefined && (departements?.includes(departement) ?? true)
  const holds = ({ arrondissements }: C): boolean =>
    territoire !== undefined && (arrondissements?.includes(territoire.arrondissement) ?? false)
  return contacts.some((one) => isHere(one) && holds(one))
    ? contacts.filter((one) => !isHere(one) || holds(one))
    : [...contacts]
}
