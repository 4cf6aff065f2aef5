/** The least and the most that a number may be, both included. */
export type Bornes = readonly [number, number]

/** Days of the longest stay: a mobility lasts one year at most (OPCO EP, 2020). */
export const unAn = 366

/** The most months that a stay of so many days can touch: a month has 28 days at least. */
export function moisTouches(jours: number): number {
  return Math.floor(jours / 28) + 1
}

/** What a person can mean by each number of a request: beyond, it is a slip of the hand. */
export const bornes = {
  semaines: [0, Math.floor(unAn / 7)],
  jours: [0, unAn],
  mois: [1, 12],
  nuitees: [0, unAn],
  repas: [0, 3 * unAn],
  'heures-payees': [0, 2_000],
  transport: [0, 100_000],
  reels: [0, 1_000_000],
  'protection-sociale': [0, 100_000],
  depenses: [0, 1_000_000],
  heures: [0, 5_000],
  age: [14, 99],
  annee: [1, 4],
  smic: [0, 10_000],
  equipement: [0, 100_000],
  'cout-contrat': [0, 1_000_000],
} as const satisfies Readonly<Record<string, Bornes>>

/** A number of a request. */
export type Nombre = keyof typeof bornes
