import { stages, type Stage } from '../../content/stages.ts'
import type { MapStop } from './carte.tsx'

/** A stage of the map: its stations, in the order of the schéma, and its part of the width. */
export type Zone = { readonly stage: Stage; readonly stops: readonly MapStop[]; readonly part: number }

/** The stages that have stations, in their order: one alone needs less room. */
export function zonesOf(stops: readonly MapStop[]): readonly Zone[] {
  return stages
    .map((stage) => {
      const here = stops.filter((stop) => stop.stage === stage)
      return { stage, stops: here, part: here.length > 1 ? 5 : 3 }
    })
    .filter(({ stops: here }) => here.length > 0)
}

/** The columns of the drawing: one a stage, then one for what comes after. A word is never cut to make them fit. */
export function columnsOf(zones: readonly Zone[]): string {
  return [...zones.map(({ part }) => part), 4].map((part) => `minmax(min-content, ${part}fr)`).join(' ')
}
