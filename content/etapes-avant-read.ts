import type { Content } from './content.ts'
import type { EtapeAvant } from './schema/etape-avant.ts'
import type { Fiche } from './schema/fiche.ts'

/** The file that holds what comes before any fiche, from the project's root. */
export const etapesAvantFile = 'content/etapes-avant.yaml'

type Dates = Pick<Fiche, 'lu' | 'confirme' | 'revoir'>

/** What comes before any fiche and has dates of its own, since no fiche says more of it. */
export type EtapeAvantRead = Omit<EtapeAvant, keyof Dates> & Dates

/** Those of the content, each with its place in their file. */
export function etapesAvantRead({
  etapesAvant,
}: Pick<Content, 'etapesAvant'>): readonly { readonly index: number; readonly value: EtapeAvantRead }[] {
  return Object.values(etapesAvant).flatMap(({ lu, confirme, revoir, ...value }, index) =>
    lu === undefined || confirme === undefined || revoir === undefined
      ? []
      : [{ index, value: { ...value, lu, confirme, revoir } }],
  )
}
