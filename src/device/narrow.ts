import { mediaHook } from './media-hook.ts'

/** Whether the screen is as narrow as a phone’s, as the style sheets say it. */
export const useNarrow = mediaHook('(max-width: 40em)')
