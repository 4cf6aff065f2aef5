import { useSyncExternalStore } from 'react'

const query = '(min-width: 60em)'

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia?.(query)
  list?.addEventListener('change', onChange)
  return () => list?.removeEventListener('change', onChange)
}

/** Whether the screen has room for columns, as the style sheets say it; false until the page runs. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query).matches ?? false,
    () => false,
  )
}
