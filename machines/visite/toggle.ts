import { isFull, type Plan } from './plan.ts'

/** Adds a fiche at the end, or takes it away; a full plan takes no more, one that is emptied offers proposals again. */
export function toggle(plan: Plan, id: string): Plan {
  const chosen = plan.fiches ?? []
  if (!chosen.includes(id)) return isFull(plan) ? plan : { ...plan, fiches: [...chosen, id] }
  const left = chosen.filter((one) => one !== id)
  return { ...plan, fiches: left.length === 0 ? null : left }
}
