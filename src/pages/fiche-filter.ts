import type { Stage } from '../../content/stages.ts'

/** Which fiches are wanted of all of them; what is null is all the same. */
export type FicheFilter = {
  readonly stage: Stage | null
  /** The parcours of those whom it is for. */
  readonly parcours: string | null
  /** The étape that calls it. */
  readonly etape: string | null
}

/** All the fiches. */
export const noFilter: FicheFilter = { stage: null, parcours: null, etape: null }
