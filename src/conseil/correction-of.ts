import type { Knowledge } from '../../content/content.ts'
import type { Exercice } from '../../content/schema/exercice.ts'
import { verdictOn } from '../../machines/conseil/pourquoi-pas.ts'
import { orient, type Orientation } from '../../machines/orientation/orientation.ts'
import type { Facts, Reason } from '../../machines/regles/eligibility.ts'
import type { Opening } from '../../machines/regles/opening.ts'

/** A fiche that is not for the person of a case: what excludes it and how it could open; no reason when no étape calls it. */
export type NotFor = Opening & { readonly id: string; readonly raisons: readonly Reason[] }

/** What someone chose for a case, beside what is decided of it. */
export type Correction = {
  readonly found: Orientation
  /** What they chose and what is proposed. */
  readonly justes: readonly string[]
  /** What was to be proposed and they did not choose. */
  readonly oubliees: readonly string[]
  /** What they chose and is not for this person. */
  readonly hors: readonly NotFor[]
  /** What they did well not to choose, though one might think of it. */
  readonly evitees: readonly NotFor[]
}

const nothing: Opening = { ouvrirait: {}, reserve: [] }

/** Why a fiche is not proposed: as the result says it, else as its own rule does. */
function notFor(
  id: string,
  { exclus }: Orientation,
  facts: Facts,
  { fiches }: Pick<Knowledge, 'fiches'>,
): NotFor {
  const excluded = exclus.find((one) => one.id === id)
  if (excluded) return excluded
  const fiche = fiches[id]
  const said = fiche && verdictOn(fiche, facts)
  if (said?.verdict !== 'exclu') return { id, raisons: [], ...nothing }
  return { id, raisons: said.raisons, ...(said.ouverture ?? nothing) }
}

/** What a choice of fiches is worth for a case, beside the orientation that is decided now. */
export function correctionOf(
  { reponses, attendu, piege }: Pick<Exercice, 'reponses' | 'attendu' | 'piege'>,
  choisies: ReadonlySet<string>,
  knowledge: Knowledge,
): Correction {
  const found = orient(reponses, knowledge)
  const proposed = new Set(found.propositions.map(({ id }) => id))
  const why = (ids: readonly string[]): readonly NotFor[] =>
    ids.map((id) => notFor(id, found, reponses, knowledge))
  return {
    found,
    justes: found.propositions.flatMap(({ id }) => (choisies.has(id) ? [id] : [])),
    oubliees: attendu.filter((id) => !choisies.has(id)),
    hors: why([...choisies].filter((id) => !proposed.has(id))),
    evitees: why(piege.filter((id) => !choisies.has(id) && !proposed.has(id))),
  }
}
