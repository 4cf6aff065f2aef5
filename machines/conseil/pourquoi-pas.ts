import { needs, type Need } from '../../content/asking.ts'
import type { FicheRule, Knowledge } from '../../content/content.ts'
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

/** What the rules of a fiche say to these facts, whatever the need: the verdict, why, and how it could open. */
export function verdictOn(
  fiche: FicheRule,
  facts: Facts,
): Pick<PourquoiPas, 'verdict' | 'raisons' | 'ouverture'> {
  const read = asRead(facts)
  const judged = judge(fiche.publics, read)
  const { verdict } = judged
  const raisons = verdict === 'exclu' ? reasonsAgainst({ fiche, judged }, facts, read) : judged.raisons
  return { verdict, raisons: told(asGiven(raisons, facts)), ouverture: openingOf(fiche.publics, read) }
}

/** Why a fiche is not proposed for these facts: what excludes it, or which other need would call it. Throws on a fiche that does not exist. */
export function pourquoiPas(id: string, facts: Facts, knowledge: Knowledge): PourquoiPas {
  const fiche = knowledge.fiches[id]
  if (!fiche) throw new Error(`Unknown fiche: ${id}`)
  const said = verdictOn(fiche, facts)
  const autresBesoins =
    said.verdict === 'exclu'
      ? []
      : needs.flatMap((question) =>
          choicesOf(question)
            .filter((choice) => proposedTo({ ...facts, [question]: choice }, knowledge).includes(id))
            .map((choice) => [question, choice] as const),
        )
  return { ...said, autresBesoins }
}
