import type { Plan } from './plan.ts'

/** How many proposals are offered before anything is chosen. */
const offered = 3

/** The fiches of a plan: those chosen, else the first proposals. */
export function fichesOf({ fiches }: Plan, proposed: readonly string[]): readonly string[] {
  return fiches ?? proposed.slice(0, offered)
}
