import { createContext, useContext, useEffect, useRef, type RefObject } from 'react'

/** How the screen in view was reached: not at all yet (`null`), or with the scroll position to come back to. */
export type Arrival = { readonly scroll: number }

/** Set by every navigation; `null` until the first one, so that a fresh page keeps its own focus. */
export const ArrivalContext = createContext<{ readonly current: Arrival | null }>({ current: null })

/** For a screen's h1: names the document after it and, after a navigation, gives it the focus. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrival = useContext(ArrivalContext)
  useEffect(() => {
    document.title = titleOf(heading.current?.textContent ?? '')
  })
  useEffect(() => {
    if (arrival.current === null) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, arrival.current.scroll)
  }, [arrival])
  return heading
}

/** A document's title: what the screen is about, then the product. */
export function titleOf(heading: string): string {
  return `${heading} – Passerelle`
}
