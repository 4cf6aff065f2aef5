import { useSyncExternalStore } from 'react'

/** Makes a hook that says whether a media query holds, now and as it changes; false until the page runs. */
export function mediaHook(query: string): () => boolean {
  const subscribe = (onChange: () => void): (() => void) => {
    const list = window.matchMedia?.(query)
    list?.addEventListener('change', onChange)
    return () => list?.removeEventListener('change', onChange)
  }
  const holds = (): boolean => window.matchMedia?.(query).matches ?? false
  const unknown = (): boolean => false
  return function useMedia(): boolean {
    return useSyncExternalStore(subscribe, holds, unknown)
  }
}
