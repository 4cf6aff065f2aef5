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

/** An appointment for a step: the day (`2026-12-14`) and the hour (`09:30`) as fields give them, with whom; empty where not known. */
export type Rendezvous = { readonly jour: string; readonly heure: string; readonly avec: string }

/** A plan before anything is chosen. */
export const noPlan: Plan = { fiches: null, notes: {}, nom: '', santePapier: false, santeLien: false }

/** A plan holds at most this many fiches: three printed pages. */
export const mostFiches = 8

/** A note holds at most this many characters: two printed lines. */
export const longestNote = 120

/** Whether no fiche can be added. */
export function isFull({ fiches }: Plan): boolean {
  return fiches !== null && fiches.length >= mostFiches
}

/** Whether a note has a place in the plan: its fiche is there, or there is room for it. */
export function takesNote(plan: Plan, id: string): boolean {
  return plan.fiches?.includes(id) === true || !isFull(plan)
}

/** A plan that holds a fiche with a note written for the person; a full plan takes no new fiche. */
export function withNote(plan: Plan, id: string, note: string): Plan {
  const chosen = plan.fiches ?? []
  if (!takesNote(plan, id)) return plan
  return {
    ...plan,
    fiches: chosen.includes(id) ? chosen : [...chosen, id],
    notes: { ...plan.notes, [id]: note.slice(0, longestNote) },
  }
}
