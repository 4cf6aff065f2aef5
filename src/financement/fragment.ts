import { useEffect, useEffectEvent } from 'react'

/** What a history entry remembers of its fragment: that it was read, or written by us. */
type Entry = { readonly fragment?: string } | null

function mark(fragment: string, address?: string): void {
  const entry = window.history.state as Entry
  window.history.replaceState({ ...entry, fragment } satisfies Entry, '', address)
}

/**
 * Gives the fragment of the address, without its `#`, when the screen comes and each time it changes; none gives nothing.
 * When the screen comes back with what was made of it (`kept`), its entry's fragment is not read again.
 */
export function useFragment(kept: boolean, onFragment: (fragment: string) => void): void {
  const read = useEffectEvent(() => {
    const fragment = window.location.hash.slice(1)
    if (!fragment.includes('=')) return
    if (kept && (window.history.state as Entry)?.fragment === fragment) return
    mark(fragment)
    onFragment(fragment)
  })
  useEffect(() => {
    read()
    const listen = (): void => read()
    window.addEventListener('hashchange', listen)
    return () => window.removeEventListener('hashchange', listen)
  }, [])
}

/** Puts a fragment in the address without a step in the history, and in the clipboard; false when there is none. */
export async function copyLink(fragment: string): Promise<boolean> {
  mark(fragment, `#${fragment}`)
  try {
    await navigator.clipboard.writeText(window.location.href)
    return true
  } catch {
    return false
  }
}
