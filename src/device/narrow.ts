import { useSyncExternalStore } from 'react'

const query = '(max-width: 40em)'

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia?.(query)
  list?.addEventListener('change', onChange)
  return () => list?.removeEventListener('change', onChange)
}

/** Whether the screen is as narrow as a phone's, as the style sheets say it; false until the page runs. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  )
}
