import { mediaHook } from './media-hook.ts'

/** Whether the screen has room for columns, as the style sheets say it. */
export const useWide = mediaHook('(min-width: 60em)')
