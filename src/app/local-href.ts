import { isScreen } from '../routes.ts'

/** A link of ours that was followed. */
export type LocalHref = {
  readonly pathname: string
  readonly hash: string
  readonly replace: boolean
  readonly back: boolean
}

/** The page of ours that a click asks for; null for anything the browser should handle itself. */
export function localHref(event: MouseEvent): LocalHref | null {
  if (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return null
  // A link of a drawing is an SVGAElement, whose `href` and `target` are no strings: attributes are read alike of both.
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]:not([target], [download])')
      : null
  if (link === null) return null
  const url = new URL(link.getAttribute('href') ?? '', document.baseURI)
  if (url.origin !== window.location.origin) return null
  if (!isScreen(url.pathname)) return null
  if (url.pathname === window.location.pathname && url.hash !== '' && !url.hash.includes('~')) return null
  return {
    pathname: url.pathname,
    hash: url.hash,
    replace: link.dataset['remplace'] !== undefined,
    back: link.dataset['retour'] !== undefined,
  }
}
