import type { Fork, Item } from './etape.ts'

/** The ways of a fork on the title of who has one, or has asked for one: what there is to ask of them. */
export function titled(item: Item): Fork['ways'] {
  return { oui: [item], 'en-cours': [item] }
}
