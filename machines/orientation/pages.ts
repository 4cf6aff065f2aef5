import { judge, type Facts, type Reason } from '../regles/eligibility.ts'
import type { CalledEtape } from '../regles/etapes.ts'
import { told } from '../regles/told.ts'

/** A page of an OPCO or a funding rule that an étape names to this person, and why. */
export type PageProposed = {
  readonly id: string
  readonly etape: string
  /** The OPCO to contact for it. */
  readonly appeler: string
  readonly raisons: readonly Reason[]
}

/** The pages of money that the étapes called for sure name, when the answers say that this is their case. */
export function pagesFor(etapes: readonly CalledEtape[], facts: Facts): readonly PageProposed[] {
  return etapes.flatMap(({ etape, calling }) =>
    calling === 'peut-etre'
      ? []
      : (etape.pages ?? []).flatMap(({ id, appeler, si, quand }) => {
          const [sure, concerned] = [judge(si, facts), judge(quand, facts)]
          return sure.verdict !== 'possible' || concerned.verdict === 'exclu'
            ? []
            : [{ id, appeler, etape: etape.id, raisons: told([...sure.raisons, ...concerned.raisons]) }]
        }),
  )
}
