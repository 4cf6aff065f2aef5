import { subjectOf } from '../routes.ts'

/** The link by which a page was left: where it leads, and which of those that lead there it is. Never an answer. */
export type LeftLink = { readonly to: string; readonly rank: number }

type Link = HTMLAnchorElement | SVGAElement

/** Where a link leads, whatever the language; null for what is no page of ours, and for an answer in the address. */
function destinationOf(link: Link): string | null {
  const { origin, pathname, hash } = new URL(link.getAttribute('href') ?? '', document.baseURI)
  if (origin !== window.location.origin || hash.includes('~')) return null
  return subjectOf(pathname)
}

function linksTo(to: string): readonly Link[] {
  return [...document.querySelectorAll<Link>('a[href]')].filter((link) => destinationOf(link) === to)
}

/** What to remember of the link that was pressed; null when it is none that can be found again. */
export function leftBy(event: Event): LeftLink | null {
  const link = event.target instanceof Element ? event.target.closest<Link>('a[href]') : null
  const to = link && destinationOf(link)
  return to === null ? null : { to, rank: linksTo(to).findIndex((one) => one === link) }
}

/** The link by which the page in view was left; null when it is no longer there. */
export function findLink({ to, rank }: LeftLink): Link | null {
  return linksTo(to)[rank] ?? null
}
