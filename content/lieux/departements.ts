/** The départements of the region, each with the figures its postcodes begin with. */
export const departementCodes = {
  aisne: '02',
  nord: '59',
  oise: '60',
  'pas-de-calais': '62',
  somme: '80',
} as const

/** A département of the region. */
export type Departement = keyof typeof departementCodes

/** The départements, in the order they are always given. */
export const departements = Object.keys(departementCodes) as readonly Departement[]

/** The département of a code that begins with its figures (`59000`, `59350`); undefined outside the region. */
export function departementOf(code: string): Departement | undefined {
  return departements.find((one) => code.startsWith(departementCodes[one]))
}

/** Whether a text is the id of a département of the region. */
export function isDepartement(text: string | undefined): text is Departement {
  return departements.some((one) => one === text)
}
