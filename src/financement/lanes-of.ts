import type { EtapeBareme } from '../../content/pages/bareme.ts'

/** A step of a procedure in its lanes, counted from 0: from one to another when several act, or any of several. */
export type Span = { readonly etape: EtapeBareme; readonly from: number; readonly to: number }

/** The actors of a procedure in the order in which they first act, each a lane, and the lanes that each step takes. */
export function lanesOf(etapes: readonly EtapeBareme[]): {
  readonly lanes: readonly string[]
  readonly spans: readonly Span[]
} {
  const lanes = [...new Set(etapes.flatMap(({ acteurs }) => acteurs))]
  const spans = etapes.map((etape): Span => {
    const places = etape.acteurs.map((one) => lanes.indexOf(one))
    return { etape, from: Math.min(...places), to: Math.max(...places) }
  })
  return { lanes, spans }
}
