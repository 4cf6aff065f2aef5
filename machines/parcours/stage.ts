import type { etape } from './etape.ts'

/** An étape; its `meta` says which one where two ways lead through the same. */
type Etape = ReturnType<typeof etape> & { readonly meta?: { readonly etape: string } }

/** A stage of the guide: its étapes by id, each entered as `#id`. */
export function stage(etapes: Readonly<Record<string, Etape>>) {
  return {
    initial: Object.keys(etapes)[0],
    states: Object.fromEntries(
      Object.entries(etapes).map(([id, one]) => [id, { id, meta: { etape: id }, ...one }]),
    ),
  }
}
