import type { Resume, Usages } from '../../content/pages/resumes.ts'
import type { FicheFilter } from './fiche-filter.ts'

/** The étapes that a fiche is called for, in a parcours or in any. */
function etapesOf(usages: Usages, parcours: string | null): readonly string[] {
  return parcours === null ? Object.values(usages).flat() : (usages[parcours] ?? [])
}

/** Whether a fiche is wanted: at that stage, and called by that étape of that parcours. */
export function isWanted({ stages }: Pick<Resume, 'stages'>, usages: Usages, filter: FicheFilter): boolean {
  const { stage, parcours, etape } = filter
  if (stage !== null && !stages.includes(stage)) return false
  const etapes = etapesOf(usages, parcours)
  return etape === null ? parcours === null || etapes.length > 0 : etapes.includes(etape)
}

/** The étapes that call some fiche, in a parcours or in any. */
export function calledEtapes(all: readonly Usages[], parcours: string | null): ReadonlySet<string> {
  return new Set(all.flatMap((usages) => etapesOf(usages, parcours)))
}
