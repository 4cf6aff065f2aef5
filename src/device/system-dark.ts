import { mediaHook } from './media-hook.ts'

/** Whether the system asks for dark screens. */
export const useSystemDark = mediaHook('(prefers-color-scheme: dark)')
