import type { z } from 'zod'
import type { Language } from '../languages.ts'
import type { confirmation, correction, fait, source } from '../schema/source.ts'

/** Where a page's facts come from, until when we trust them, and what we corrected. */
export type Provenance = {
  readonly source: z.infer<typeof source>
  /** The day it was last compared with that source. */
  readonly lu: string
  readonly confirme: readonly z.infer<typeof confirmation>[]
  /** Who could confirm it. */
  readonly aupresDe: string
  readonly revoir: string
  /** What changes a right or an amount, in French; the other corrections are for authors. */
  readonly corrections: readonly { readonly sourceDit: string; readonly enFait: string }[]
  /** Facts from outside the guide. */
  readonly faits: readonly z.infer<typeof fait>[]
}

type Sourced = {
  readonly source: z.infer<typeof source>
  readonly lu: string
  readonly confirme: readonly z.infer<typeof confirmation>[]
  readonly revoir: string
  readonly corrections: readonly z.infer<typeof correction>[]
  readonly faits?: readonly z.infer<typeof fait>[] | undefined
}

/** The provenance of a fiche, an acteur, an OPCO or a barème, which `aupresDe` could confirm, as a reader of this language sees it. */
export function provenance(
  { source: from, lu, confirme, revoir, corrections, faits = [] }: Sourced,
  aupresDe: string,
  language: Language,
): Provenance {
  return {
    source: from,
    lu,
    confirme,
    aupresDe,
    revoir,
    corrections:
      language === 'fr'
        ? corrections
            .filter((one) => one['au-public'])
            .map((one) => ({ sourceDit: one['source-dit'], enFait: one['en-fait'] }))
        : [],
    faits,
  }
}
