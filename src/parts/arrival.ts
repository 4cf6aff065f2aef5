import { createContext, useContext, useEffect, useRef, type RefObject } from 'react'

/** How the screen in view was reached: not at all yet (`null`), or with the place to come to. */
export type Arrival = {
  /** The scroll position to come back to, in CSS pixels. */
  readonly scroll: number
  /** The id of what takes the focus instead of the heading; none when empty. */
  readonly anchor: string
}

/** Set by every navigation; `null` until the first one, so that a fresh page keeps its own focus. */
export const ArrivalContext = createContext<{ readonly current: Arrival | null }>({ current: null })

/** Shows what an address names, and gives it the focus; false when the screen has no such thing. */
function reach(anchor: string): boolean {
  const target = anchor === '' ? null : document.getElementById(anchor)
  if (target === null) return false
  if (target.tabIndex < 0) target.tabIndex = -1
  target.scrollIntoView()
  target.focus({ preventScroll: true })
  return true
}

/** For a screen's h1: names the document after it and, after a navigation, gives it the focus. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrival = useContext(ArrivalContext)
  useEffect(() => {
    document.title = titleOf(heading.current?.textContent ?? '')
  })
  useEffect(() => {
    if (arrival.current === null || reach(arrival.current.anchor)) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, arrival.current.scroll)
  }, [arrival])
  return heading
}

/** A document's title: what the screen is about, then the product. */
export function titleOf(heading: string): string {
  return `${heading} – Passerelle`
}
