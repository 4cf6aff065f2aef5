import type { etape } from './etape.ts'

/** A stage of the guide: its étapes by id, each entered as `#id`. */
export function stage(etapes: Readonly<Record<string, ReturnType<typeof etape>>>) {
  return {
    initial: Object.keys(etapes)[0],
    states: Object.fromEntries(
      Object.entries(etapes).map(([id, one]) => [id, { id, meta: { etape: id }, ...one }]),
    ),
  }
}
