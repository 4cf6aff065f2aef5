import type { EtapeAvantRule, Knowledge } from '../../content/content.ts'
import { unknown } from '../../content/questions.ts'
import { isOddCase, judge, type Facts, type Verdict } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'

/** Something to do before any fiche, whom to call for it, and how sure it is that it concerns the person. */
export type EtapeAvant = Pick<EtapeAvantRule, 'id' | 'acteurs'> & {
  readonly verdict: Exclude<Verdict, 'exclu'>
  /** Whether every answer that it waits for was given: what is left to check is not for the person to say. */
  readonly told: boolean
}

/**
 * What comes before any fiche for these facts, in order: its cause is known (`si`), nothing excludes it, nor leaves it to its
 * fiche (`sauf`, or an answer that is an exception).
 */
export function etapesAvantFor(
  facts: Facts,
  { etapesAvant }: Pick<Knowledge, 'etapesAvant'>,
): readonly EtapeAvant[] {
  const read = asRead(facts)
  // Who says that they have no title may ask for one, whatever an incapacity that is not known may give.
  const known = read.titre === unknown && facts.titre !== undefined ? { ...read, titre: facts.titre } : read
  return etapesAvant.flatMap(({ id, acteurs, publics, si, sauf }) => {
    if (si !== undefined && judge(si, known).verdict !== 'possible') return []
    if (sauf !== undefined && judge(sauf, known).verdict === 'possible') return []
    const { verdict, raisons } = judge(publics, known)
    const told = raisons.every(
      ({ effet, reponse }) => effet !== 'a-verifier' || (reponse ?? unknown) !== unknown,
    )
    return verdict === 'exclu' || isOddCase(publics, known) ? [] : [{ id, acteurs, verdict, told }]
  })
}
