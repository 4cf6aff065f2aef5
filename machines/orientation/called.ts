import type { FicheRule, Knowledge } from '../../content/content.ts'
import { judge, type Facts, type Judgement, type Publics } from '../regles/eligibility.ts'
import { isWell, waitsForHealth } from './is-well.ts'
import { isProposed, type CalledEtape, type Calling } from '../regles/etapes.ts'

/** A fiche that an étape calls for a person, judged. */
export type Called = {
  readonly fiche: FicheRule
  readonly etape: string
  readonly calling: Calling
  /** Everybody gets it, and nothing says that it answers this person: it comes after what does, wherever it stands. */
  readonly lastResort: boolean
  /** It is the very thing that they ask for. */
  readonly named: boolean
  /** It is not what they look for first: it comes later, or waits for an illness that they say they have not. */
  readonly last: boolean
  readonly judged: Judgement
}

/** Whether conditions are given, and these facts fulfil them for sure. */
function holds(conditions: Publics | undefined, facts: Facts): boolean {
  return conditions !== undefined && judge(conditions, facts).verdict === 'possible'
}

/** Whether a fiche is what everybody gets, and nothing says that it answers this person. */
export function isLastResort({ pourTous, repond }: FicheRule, facts: Facts): boolean {
  return pourTous === true && !holds(repond, facts)
}

/** The fiches of these étapes, judged, each once, where it is first called. */
export function calledBy(
  etapes: readonly CalledEtape[],
  facts: Facts,
  { fiches: rules, etapesAvant }: Pick<Knowledge, 'fiches' | 'etapesAvant'>,
): readonly Called[] {
  const seen = new Set<string>()
  const well = isWell(facts, etapesAvant)
  return etapes.flatMap(({ etape: { id: etape, fiches }, calling }) =>
    fiches.flatMap((id) => {
      const fiche = rules[id]
      if (!fiche || seen.has(id) || !isProposed(fiche, facts)) return []
      seen.add(id)
      const judged = judge(fiche.publics, facts)
      const idle = well && judged.verdict === 'a-verifier' && waitsForHealth(fiche.publics, facts)
      const last = idle || holds(fiche.dernier, facts)
      const lastResort = isLastResort(fiche, facts)
      const named = fiche.pourTous !== true && holds(fiche.repond, facts)
      return [{ fiche, etape, calling, lastResort, named, last, judged }]
    }),
  )
}

/** The fiches that these étapes would call if answers to come said so, and that nothing excludes so far. */
export function waitingIn(
  etapes: readonly CalledEtape[],
  facts: Facts,
  { fiches: rules }: Pick<Knowledge, 'fiches'>,
): readonly FicheRule[] {
  const ids = new Set(etapes.flatMap(({ etape }) => etape.fiches))
  return [...ids]
    .flatMap((id) => rules[id] ?? [])
    .filter(
      ({ publics, si = [] }) =>
        judge(si, facts).verdict === 'a-verifier' && judge(publics, facts).verdict !== 'exclu',
    )
}
