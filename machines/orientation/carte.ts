import type { Knowledge } from '../../content/content.ts'
import type { Moment, Stage } from '../../content/stages.ts'
import type { Reason, Verdict } from '../regles/eligibility.ts'
import type { Orientation } from './orientation.ts'
import { certainty } from '../regles/etapes.ts'
import { asRead } from '../visite/as-read.ts'
import type { Place } from '../visite/trail.ts'

/** How an étape stands for a person: it answers their need, it may, it is there for everyone, or it is on another way. */
export type Standing = 'appelee' | 'peut-etre' | 'toujours' | 'ailleurs'

/** What is decided of a fiche, and why. */
export type DecidedOfFiche = { readonly verdict: Verdict; readonly raisons: readonly Reason[] }

/** One étape on the map. */
export type EtapeOnCarte = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  readonly standing: Standing
  /** « Vous êtes ici ». */
  readonly ici: boolean
  /** The fiches of the étape, each with what is decided of it wherever it is called from; null when nothing is. */
  readonly fiches: readonly { readonly id: string; readonly decided: DecidedOfFiche | null }[]
}

/** One étape, before it is known where the person stands. */
type Step = Omit<EtapeOnCarte, 'ici'>

/** The whole schéma of one parcours, with where the person stands. */
export type Carte = { readonly parcours: string; readonly etapes: readonly EtapeOnCarte[] }

const standings = ['appelee', 'peut-etre', 'toujours'] as const

/**
 * Where the person stands: where the result begins as soon as the need is told; on the way to it, at the étape asked about when
 * it concerns them and not everyone; else null: they are setting out.
 */
function here(place: Place, etapes: readonly Step[], first: string | undefined): string | null {
  if (place.question === null || place.facts.besoin !== undefined) return first ?? null
  const asked = etapes.find(({ id }) => id === place.etape)
  return asked?.standing === 'appelee' || asked?.standing === 'peut-etre' ? asked.id : null
}

/** The map of a visit: its whole schéma, and where the person stands; null before the status is known. */
export function carteOf(place: Place, found: Orientation, knowledge: Knowledge): Carte | null {
  const facts = asRead(place.facts)
  const parcours = place.parcours === null ? undefined : knowledge.parcours[place.parcours]
  if (!parcours) return null
  const decided = new Map<string, DecidedOfFiche>([
    ...found.propositions.map(({ id, verdict, raisons }) => [id, { verdict, raisons }] as const),
    ...found.exclus.map(({ id, raisons }) => [id, { verdict: 'exclu', raisons }] as const),
  ])
  const etapes = parcours.etapes.map((etape): Step => {
    const { id, moment, stage, fiches } = etape
    const sure = certainty(etape, facts)
    return {
      id,
      moment,
      stage,
      standing: sure === null ? 'ailleurs' : standings[sure],
      fiches: fiches
        .filter((fiche) => knowledge.fiches[fiche] !== undefined)
        .map((fiche) => ({ id: fiche, decided: decided.get(fiche) ?? null })),
    }
  })
  const ici = here(place, etapes, found.etapes[0])
  return { parcours: parcours.id, etapes: etapes.map((etape) => ({ ...etape, ici: etape.id === ici })) }
}
