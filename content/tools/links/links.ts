import { readdirSync, readFileSync } from 'node:fs'
import { contentFolder } from '../../read/folders.ts'
import { kinds, openWebLink, type Kind, type Outcome } from './open-web-link.ts'
import { blankMark } from '../../schema/words.ts'

/** A link, and every place that gives it: `content/fiches/poe.yaml:64`. */
export type Link = { readonly url: string; readonly places: readonly string[] }

/** How patient one is: milliseconds for a request, links at once. */
export type Patience = { readonly timeout: number; readonly atOnce: number }

/** How patient the command is. */
export const patience: Patience = { timeout: 10_000, atOnce: 8 }

/** Every link of the content files under `root`, drafts included, with its places. */
export function linksIn(root: string): readonly Link[] {
  const places = new Map<string, string[]>()
  const files = readdirSync(`${root}/${contentFolder}`, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((file) => file.endsWith('.yaml')).toSorted()) {
    const file = `${contentFolder}/${name.replaceAll('\\', '/')}`
    for (const [index, line] of readFileSync(`${root}/${file}`, 'utf8').split('\n').entries())
      for (const [found] of line.includes(blankMark) ? [] : line.matchAll(/https?:\/\/[^\s"<>»\]}]+/g)) {
        const url = found.replace(/[.,;:!?)']+$/, '')
        places.set(url, [...(places.get(url) ?? []), `${file}:${index + 1}`])
      }
  }
  return [...places].map(([url, where]) => ({ url, places: where }))
}

/** A link with what became of it. */
export type Opened = Link & { readonly outcome: Outcome }

async function openAll(links: readonly Link[], { timeout, atOnce }: Patience): Promise<readonly Opened[]> {
  const waiting = links.values()
  const lane = async (opened: readonly Opened[] = []): Promise<readonly Opened[]> => {
    const { value: link } = waiting.next()
    return link ? lane([...opened, { ...link, outcome: await openWebLink(link.url, timeout) }]) : opened
  }
  return (await Promise.all(Array.from({ length: atOnce }, () => lane()))).flat()
}

const unreached: ReadonlySet<Kind> = new Set(['delai', 'nom', 'connexion'])

/** Opens every link; null when there is no network: the first links, each of another site, all stay silent. */
export async function openLinks(links: readonly Link[], how: Patience): Promise<readonly Opened[] | null> {
  const sites = new Map(links.map((link) => [URL.parse(link.url)?.host, link]))
  const first = [...sites.values()].slice(0, how.atOnce)
  const tried = await openAll(first, how)
  if (tried.length > 0 && tried.every(({ outcome }) => unreached.has(outcome.kind))) return null
  return [
    ...tried,
    ...(await openAll(
      links.filter((link) => !first.includes(link)),
      how,
    )),
  ]
}

/** What to print: the links that need a hand, grouped by what is wrong, each with its places. */
export function tellLinks(opened: readonly Opened[]): readonly string[] {
  const groups = Object.entries(kinds).flatMap(([kind, { title }]) => {
    const found = kind === 'bon' ? [] : opened.filter(({ outcome }) => outcome.kind === kind)
    if (found.length === 0) return []
    const lines = found
      .toSorted((one, other) => one.url.localeCompare(other.url))
      .flatMap(({ url, places, outcome: { detail } }) => [
        `  ${url}${detail === '' ? '' : ` (${detail})`}`,
        ...places.map((place) => `    ${place}`),
      ])
    return [`${title} (${found.length})`, ...lines, '']
  })
  const good = opened.filter(({ outcome }) => outcome.kind === 'bon').length
  const failed = opened.filter(({ outcome }) => kinds[outcome.kind].failed).length
  return [
    ...groups,
    `${opened.length} liens : ${good} s’ouvrent, ${failed} à corriger, ${opened.length - good - failed} à regarder.`,
  ]
}
