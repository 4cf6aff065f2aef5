import type { Content } from '../content.ts'
import type { MotsConseil } from '../schema/mots-conseil.ts'

/** What counsellors type for an answer: the words of their trade, in French in every language. */
export function motsConseilPage({ motsConseil }: Content): MotsConseil {
  return motsConseil
}
