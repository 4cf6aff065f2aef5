import { useMedia } from './media.ts'

/** Whether the screen is as narrow as a phone's, as the style sheets say it; false until the page runs. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 40em)')
}
