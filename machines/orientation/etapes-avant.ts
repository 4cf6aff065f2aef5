import type { Knowledge } from '../../content/content.ts'
import { unknown } from '../../content/questions.ts'
import { judge, type Facts, type Verdict } from '../regles/eligibility.ts'
import { impliedBy } from '../visite/implied.ts'

/** Something to do before any fiche, and how sure it is that it concerns the person. */
export type EtapeAvant = { readonly id: string; readonly verdict: Exclude<Verdict, 'exclu'> }

/** What a professional answers is about someone else; who says nothing of the door answers for themselves. */
function withDoor(facts: Facts): Facts {
  const { profil = 'beneficiaire' } = impliedBy(facts)
  return facts.profil === undefined || facts.profil === unknown ? { ...facts, profil } : facts
}

/** What comes before any fiche for these facts, in order: its cause is known (`si`), and nothing excludes it. */
export function etapesAvantFor(
  facts: Facts,
  { etapesAvant }: Pick<Knowledge, 'etapesAvant'>,
): readonly EtapeAvant[] {
  const known = withDoor(facts)
  return etapesAvant.flatMap(({ id, publics, si }) => {
    if (si !== undefined && judge(si, known).verdict !== 'possible') return []
    const { verdict } = judge(publics, known)
    return verdict === 'exclu' ? [] : [{ id, verdict }]
  })
}
