import { isScreen } from '../routes.ts'
import { urlOf } from './url-of.ts'

const editable = 'input, textarea, [contenteditable]'

/**
 * Closes the ways out of the kiosk: context menu, drag and drop, text selection (fields aside), new windows,
 * downloads, links to elsewhere and to files of the site, whose absolute address goes to `onBlocked` to be shown
 * instead, with the name of whom they call.
 * Returns what opens them again. Browser keys and gestures are closed by the kiosk's policies, not here.
 */
export function lockdown(target: Window, onBlocked: (href: string, nom: string | null) => void): () => void {
  const closing = new AbortController()
  const options = { capture: true, signal: closing.signal } as const
  const { open } = target
  target.open = (url) => {
    if (url) onBlocked(absolute(String(url), target.document.baseURI), null)
    return null
  }
  const follow = (event: MouseEvent): void => {
    const link = linkOf(event)
    if (link === undefined || staysHere(link, event, target)) return
    event.preventDefault()
    onBlocked(addressOf(link), link.getAttribute('data-nom'))
  }
  target.addEventListener('click', follow, options)
  target.addEventListener('auxclick', follow, options)
  target.addEventListener('selectstart', preventOutsideFields, options)
  for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop']) {
    target.addEventListener(type, prevent, options)
  }
  return () => {
    closing.abort()
    target.open = open
  }
}

function linkOf(event: Event): Element | undefined {
  return event.composedPath().find((node): node is Element => {
    return node instanceof Element && node.matches('a, area') && hrefOf(node) !== null
  })
}

/** Drawings (SVG) have links too, sometimes with an older attribute. */
function hrefOf(link: Element): string | null {
  return link.getAttribute('href') ?? link.getAttribute('xlink:href')
}

function addressOf(link: Element): string {
  return absolute(hrefOf(link) ?? '', link.baseURI)
}

function absolute(href: string, base: string): string {
  return urlOf(href, base)?.href ?? href
}

function staysHere(link: Element, event: MouseEvent, { location }: Window): boolean {
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (elsewhere || link.hasAttribute('download')) return false
  if (!['', '_self'].includes((link.getAttribute('target') ?? '').toLowerCase())) return false
  const url = urlOf(addressOf(link))
  if (url === null || originOf(url) !== originOf(location)) return false
  return url.pathname === location.pathname || isScreen(url.pathname)
}

function originOf({ protocol, host }: URL | Location): string {
  return `${protocol}//${host}`
}

function preventOutsideFields(event: Event): void {
  const node = event.target
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null
  if (!element?.closest(editable)) event.preventDefault()
}

function prevent(event: Event): void {
  event.preventDefault()
}
