import { useMedia } from './media.ts'

/** Whether the screen has room for columns, as the style sheets say it; false until the page runs. */
export function useWide(): boolean {
  return useMedia('(min-width: 60em)')
}
