import { reach } from '../parts/arrival.ts'
import { urlOf } from './url-of.ts'

/** The id that a link to a place of the page in view names; null for any other link. */
function anchorOf(link: Element, { location }: Window): string | null {
  const href = link.getAttribute('href') ?? link.getAttribute('xlink:href')
  const url = href === null ? null : urlOf(href, link.baseURI)
  if (url === null || url.origin !== location.origin || url.pathname !== location.pathname) return null
  return url.href.includes('#') && !url.hash.includes('~') ? url.hash.slice(1) : null
}

/**
 * Shows the places of a page that its links name without an entry in the history: browsers add one for each, and Back
 * would then show the pages of the last visitor. Returns what stops it.
 */
export function followAnchors(target: Window): () => void {
  const follow = (event: Event): void => {
    if (event.defaultPrevented) return
    const link = event.composedPath().find((node): node is Element => {
      return node instanceof Element && node.matches('a, area')
    })
    const anchor = link === undefined ? null : anchorOf(link, target)
    if (anchor === null) return
    event.preventDefault()
    if (!reach(anchor)) target.scrollTo(0, 0)
  }
  target.addEventListener('click', follow)
  return () => target.removeEventListener('click', follow)
}
