import { needs, type Need } from '../../content/asking.ts'
import type { Knowledge } from '../../content/content.ts'
import { choicesOf } from '../../content/questions.ts'
import { judge, type Facts, type Reason, type Verdict } from '../regles/eligibility.ts'
import { openingOf, type Opening } from '../regles/opening.ts'
import { told } from '../regles/told.ts'
import { proposedTo, reasonsAgainst } from '../orientation/orientation.ts'
import { asGiven, asRead } from '../visite/as-read.ts'

/** Why a fiche is not among the proposals of a case. */
export type PourquoiPas = {
  readonly verdict: Verdict
  readonly raisons: readonly Reason[]
  /** How it could open; null when nothing excludes it. */
  readonly ouverture: Opening | null
  /** The needs for which it would be proposed, by their question and choice; none when it is excluded. */
  readonly autresBesoins: readonly (readonly [question: Need, choice: string])[]
}

/** Why a fiche is not proposed for these facts: what excludes it, or which other need would call it. Throws on a fiche that does not exist. */
export function pourquoiPas(id: string, facts: Facts, knowledge: Knowledge): PourquoiPas {
  const fiche = knowledge.fiches[id]
  if (!fiche) throw new Error(`Unknown fiche: ${id}`)
  const read = asRead(facts)
  const judged = judge(fiche.publics, read)
  const { verdict } = judged
  const raisons = verdict === 'exclu' ? reasonsAgainst({ fiche, judged }, facts, read) : judged.raisons
  const autresBesoins =
    verdict === 'exclu'
      ? []
      : needs.flatMap((question) =>
          choicesOf(question)
            .filter((choice) => proposedTo({ ...facts, [question]: choice }, knowledge).includes(id))
            .map((choice) => [question, choice] as const),
        )
  return {
    verdict,
    raisons: told(asGiven(raisons, facts)),
    ouverture: openingOf(fiche.publics, read),
    autresBesoins,
  }
}
