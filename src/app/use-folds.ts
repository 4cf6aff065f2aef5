import { useEffect } from 'react'
import { reach } from '../parts/arrival.ts'
import { unfold } from '../parts/unfold.ts'

/** Shows the place that the address names, when it is folded away. */
function reachFolded(): void {
  const anchor = window.location.hash.slice(1)
  const target = anchor === '' ? null : document.getElementById(anchor)
  if (target !== null && unfold(target)) reach(anchor)
}

/** Opens the parts of a page that are folded: by a link to one, and all of them on paper, which closes them again. */
export function useFolds(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = []
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.repli:not([open])')]
      for (const fold of opened) fold.open = true
    }
    const close = (): void => {
      for (const fold of opened) fold.open = false
    }
    reachFolded()
    window.addEventListener('hashchange', reachFolded)
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('hashchange', reachFolded)
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [])
}
