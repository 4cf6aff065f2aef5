import { createContext, useContext } from 'react'
import type { Audience } from '../../content/audiences.ts'

/** Who reads and calls, as their answers say it; null as long as they do not. */
export const AudienceContext = createContext<Audience | null>(null)

/** Tells the contacts that who reads may call: all of them as long as it is not known who does. */
export function useHears(): (contact: { readonly pour?: readonly Audience[] | undefined }) => boolean {
  const audience = useContext(AudienceContext)
  return ({ pour }) => audience === null || (pour?.includes(audience) ?? true)
}
