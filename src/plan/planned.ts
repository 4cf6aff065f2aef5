import { fichesOf } from '../../machines/visite/plan.ts'
import type { Decided } from '../app/shown.ts'
import { calledInWords, type Called } from '../parts/called-in-words.ts'
import { nameOf } from '../parts/name-of.ts'
import type { Voice } from '../parts/voice.ts'
import { firstStep } from '../parts/first-step.ts'

/** A fiche of the plan as screens and paper show it. */
export type Planned = {
  readonly id: string
  readonly titre: string
  readonly href: string
  readonly premierPas: string
  readonly appeler: Called | null
  /** Whether today's answers still lead to it. */
  readonly proposee: boolean
  readonly note: string
}

/** The fiches of the plan, in order, in words. */
export function plannedOf({ place, found, plan }: Decided, voice: Voice): readonly Planned[] {
  const { resumes, hrefOf } = voice
  const proposed = found.propositions.map(({ id }) => id)
  const before = new Set(found.etapesAvant.map(({ id }) => resumes.etapesAvant[id]?.fiche))
  return fichesOf(plan, proposed).flatMap((id) => {
    const words = resumes.fiches[id]
    if (!words) return []
    return [
      {
        id,
        titre: nameOf(words),
        href: hrefOf(id),
        premierPas: firstStep(words, place.facts),
        appeler: calledInWords(id, place.facts, voice),
        proposee: proposed.includes(id) || before.has(id),
        note: plan.notes[id] ?? '',
      },
    ]
  })
}
