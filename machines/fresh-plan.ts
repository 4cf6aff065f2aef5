/** What a person means to do: fiches in their order, what they wrote, what they let out. In memory only. */
export type Plan = {
  /** `null`: nothing is chosen yet, and the first proposals are offered. */
  readonly fiches: readonly string[] | null
  /** A person's notes, by fiche. */
  readonly notes: Readonly<Record<string, string>>
  /** Printed if given; never saved. */
  readonly nom: string
  /** Whether answers about health are printed. */
  readonly santePapier: boolean
  /** Whether answers about health are in the link, the QR code and the file. */
  readonly santeLien: boolean
}

/** A plan before anything is chosen. */
export const noPlan: Plan = { fiches: null, notes: {}, nom: '', santePapier: false, santeLien: false }
