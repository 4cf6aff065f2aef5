import type { Knowledge } from '../../content/content.ts'
import type { Moment, Stage } from '../../content/stages.ts'
import type { Verdict } from '../regles/eligibility.ts'
import type { Orientation } from './orientation.ts'
import { certainty } from '../regles/etapes.ts'
import type { Place } from '../visite/trail.ts'

/** How an étape stands for a person: it answers their need, it may, it is there for everyone, or it is on another way. */
export type Standing = 'appelee' | 'peut-etre' | 'toujours' | 'ailleurs'

/** One étape on the map. */
export type EtapeOnCarte = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  readonly standing: Standing
  /** « Vous êtes ici ». */
  readonly ici: boolean
  /** The fiches of the étape; without a verdict when it does not concern the person. */
  readonly fiches: readonly { readonly id: string; readonly verdict: Verdict | null }[]
}

/** The whole schéma of one parcours, with where the person stands. */
export type Carte = { readonly parcours: string; readonly etapes: readonly EtapeOnCarte[] }

const standings = ['appelee', 'peut-etre', 'toujours'] as const

type Sure = { readonly id: string; readonly sure: 0 | 1 | 2 | null }

/** Where the person stands: the étape asked about, else the first one that answers their need. */
function here({ question, etape }: Place, etapes: readonly Sure[]): string | null {
  if (question !== null) return etapes.find(({ id, sure }) => id === etape && sure !== null)?.id ?? null
  const [first] = [0, 1, 2].flatMap((rank) => etapes.filter(({ sure }) => sure === rank))
  return first?.id ?? null
}

/** The map of a visit: its whole schéma, and where the person stands; null before the status is known. */
export function carteOf(place: Place, found: Orientation, knowledge: Knowledge): Carte | null {
  const { facts } = place
  const parcours = place.parcours === null ? undefined : knowledge.parcours[place.parcours]
  if (!parcours) return null
  const verdicts = new Map<string, Verdict>([
    ...found.propositions.map(({ id, verdict }) => [id, verdict] as const),
    ...found.exclus.map(({ id }) => [id, 'exclu'] as const),
  ])
  const judged = parcours.etapes.map((etape) => ({ ...etape, sure: certainty(etape, facts) }))
  const ici = here(place, judged)
  const etapes = judged.map(({ id, moment, stage, fiches, sure }): EtapeOnCarte => ({
    id,
    moment,
    stage,
    standing: sure === null ? 'ailleurs' : standings[sure],
    ici: id === ici,
    fiches: fiches
      .filter((fiche) => knowledge.fiches[fiche] !== undefined)
      .map((fiche) => ({ id: fiche, verdict: sure === null ? null : (verdicts.get(fiche) ?? null) })),
  }))
  return { parcours: parcours.id, etapes }
}
