import type { Thing } from '../../content/things.ts'
import { fichesOf } from '../../machines/visite/fiches-of.ts'
import type { Decided } from '../app/shown.ts'
import { calledInWords, type Called } from '../parts/called-in-words.ts'
import { nameOf } from '../parts/name-of.ts'
import type { Voice } from '../parts/voice.ts'
import { firstStep } from '../parts/first-step.ts'
import { whatToSayTo, type ToSay } from '../parts/what-to-say.ts'

/** A fiche of the plan as screens and paper show it. */
export type Planned = {
  readonly id: string
  readonly titre: string
  readonly href: string
  readonly premierPas: string
  readonly appeler: Called | null
  /** What to say on the phone; null when nobody is called. */
  readonly dire: ToSay | null
  readonly apporter: readonly Thing[]
  /** Whether today's answers still lead to it. */
  readonly proposee: boolean
  readonly note: string
}

/** What a plan is told from: what is known of the person, what is decided, and what was chosen of it. */
export type Chosen = Pick<Decided, 'found' | 'plan'> & { readonly place: Pick<Decided['place'], 'facts'> }

/** The fiches of the plan, in order, in words. */
export function plannedOf({ place, found, plan }: Chosen, voice: Voice): readonly Planned[] {
  const { resumes, hrefOf } = voice
  const proposed = found.propositions.map(({ id }) => id)
  const before = new Set(found.etapesAvant.map(({ id }) => resumes.etapesAvant[id]?.fiche))
  return fichesOf(plan, proposed).flatMap((id) => {
    const words = resumes.fiches[id]
    if (!words) return []
    const appeler = calledInWords(id, place.facts, voice)
    return [
      {
        id,
        titre: nameOf(words),
        href: hrefOf(id),
        premierPas: firstStep(words, place.facts),
        appeler,
        dire: whatToSayTo(appeler?.contact, words, place.facts, voice),
        apporter: words.apporter,
        proposee: proposed.includes(id) || before.has(id),
        note: plan.notes[id] ?? '',
      },
    ]
  })
}
