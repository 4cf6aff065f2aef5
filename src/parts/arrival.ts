import { createContext, useContext, useEffect, useRef, type RefObject } from 'react'
import { findLink, type LeftLink } from './left-link.ts'
import { unfold } from './unfold.ts'

/** How the screen in view was reached: not at all yet (`null`), or with the place to come to. */
export type Arrival = {
  /** The scroll position to come back to, in CSS pixels. */
  readonly scroll: number
  /** The id of what takes the focus instead of the heading; none when empty. */
  readonly anchor: string
  /** The link by which the screen was left: it takes the focus again. */
  readonly left: LeftLink | null
}

/** Set by every navigation; `null` until the first one, so that a fresh page keeps its own focus. */
export const ArrivalContext = createContext<{ readonly current: Arrival | null }>({ current: null })

/** Shows what an address names, and gives it the focus; false when the screen has no such thing. */
export function reach(anchor: string): boolean {
  const target = anchor === '' ? null : document.getElementById(anchor)
  if (target === null) return false
  unfold(target)
  if (target.tabIndex < 0) target.tabIndex = -1
  target.scrollIntoView()
  target.focus({ preventScroll: true })
  return true
}

/** Comes back to where the screen was left, and gives the focus to what it was left by; false when that is gone. */
function resume({ scroll, left }: Arrival): boolean {
  const link = left && findLink(left)
  // It was in view when it was followed: what is folded over it now was open.
  if (link) unfold(link)
  window.scrollTo(0, scroll)
  if (!link) return false
  link.focus({ preventScroll: true })
  if (document.activeElement !== link) return false
  const { top, bottom } = link.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) link.scrollIntoView({ block: 'center' })
  return true
}

/** For a screen's h1: names the document after it and takes the focus after a navigation, unless a place of it does. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrival = useContext(ArrivalContext)
  useEffect(() => {
    document.title = titleOf(heading.current?.textContent ?? '')
  })
  useEffect(() => {
    if (arrival.current === null || reach(arrival.current.anchor) || resume(arrival.current)) return
    heading.current?.focus({ preventScroll: true })
  }, [arrival])
  return heading
}

/** A document's title: what the screen is about, then the product. */
export function titleOf(heading: string): string {
  return `${heading} – Passerelle`
}
