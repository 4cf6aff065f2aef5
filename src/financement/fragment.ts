import { useEffect, useEffectEvent } from 'react'

/** Gives the fragment of the address, without its `#`, when the screen comes and each time it changes; none gives nothing. */
export function useFragment(onFragment: (fragment: string) => void): void {
  const read = useEffectEvent(() => {
    const { hash } = window.location
    if (hash.includes('=')) onFragment(hash.slice(1))
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
  window.history.replaceState(window.history.state, '', `#${fragment}`)
  try {
    await navigator.clipboard.writeText(window.location.href)
    return true
  } catch {
    return false
  }
}
