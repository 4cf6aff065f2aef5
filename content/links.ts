import { readdirSync, readFileSync } from 'node:fs'
import { contentFolder } from './folders.ts'
import { blankMark } from './read.ts'

/** A link, and every place that gives it: `content/fiches/poe.yaml:64`. */
export type Link = { readonly url: string; readonly places: readonly string[] }

/** What a link leads to: a page, or why not; `detail` is the number, the cause or the new address. */
export type Outcome = { readonly kind: Kind; readonly detail: string }

/** What can become of a link, worst first: what it is called, and whether it has failed. */
export const kinds = {
  introuvable: { title: 'Page introuvable : cherchez la nouvelle adresse', failed: true },
  erreur: { title: 'Le site répond par une erreur : réessayez demain, puis cherchez une autre page', failed: true },
  delai: { title: 'Pas de réponse à temps : réessayez, puis cherchez une autre page', failed: true },
  nom: { title: 'Ce site n’existe pas : vérifiez l’adresse', failed: true },
  connexion: { title: 'Le site refuse la connexion : réessayez, puis cherchez une autre page', failed: true },
  certificat: { title: 'Le certificat du site n’est pas bon : ne donnez pas cette adresse', failed: true },
  boucle: { title: 'Le site renvoie sans fin d’une page à l’autre : cherchez une autre page', failed: true },
  robot: { title: 'Le site n’ouvre pas aux programmes : ouvrez la page vous-même', failed: false },
  accueil: { title: 'Le site renvoie à son accueil, la page a sans doute disparu : ouvrez-la vous-même', failed: false },
  deplace: { title: 'La page a déménagé, le lien marche encore : mettez la nouvelle adresse', failed: false },
  bon: { title: 'La page s’ouvre', failed: false },
} as const satisfies Record<string, { readonly title: string; readonly failed: boolean }>

/** What can become of a link. */
export type Kind = keyof typeof kinds

/** How patient one is: milliseconds for a request, links at once. */
export type Patience = { readonly timeout: number; readonly atOnce: number }

/** How patient the command is. */
export const patience: Patience = { timeout: 10_000, atOnce: 8 }

const maximumHops = 10
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Passerelle, verification des liens)',
  accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
  'accept-language': 'fr',
}

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

type Answer = { readonly status: number; readonly url: string; readonly forGood: boolean }

/** Asks for a page and follows where it leads; `forGood`: every step of the way says so. */
async function ask(url: string, method: string, signal: AbortSignal, hops = 0, forGood = true): Promise<Answer> {
  const response = await fetch(url, { method, headers, redirect: 'manual', signal })
  await response.body?.cancel()
  const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
  if (next === null) return { status: response.status, url, forGood: forGood && hops > 0 }
  if (hops === maximumHops) return { status: 310, url, forGood: false }
  const permanent = response.status === 301 || response.status === 308
  return ask(new URL(next, url).href, method, signal, hops + 1, forGood && permanent)
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return error.name
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? error.message : codeOf(error.cause)
}

function failureOf(error: unknown): Outcome {
  const detail = codeOf(error)
  if (/timeout/i.test(detail)) return { kind: 'delai', detail: '' }
  if (/ENOTFOUND|EAI_/.test(detail)) return { kind: 'nom', detail: '' }
  if (/CERT|TLS|SSL|SIGNED/.test(detail)) return { kind: 'certificat', detail }
  return { kind: 'connexion', detail }
}

function outcomeOf(asked: string, { status, url, forGood }: Answer): Outcome {
  const detail = String(status)
  if (status === 404 || status === 410) return { kind: 'introuvable', detail }
  if (status === 310) return { kind: 'boucle', detail: '' }
  if ([401, 403, 406, 429, 451, 999].includes(status)) return { kind: 'robot', detail }
  if (status >= 400) return { kind: 'erreur', detail }
  if (new URL(url).pathname === '/' && new URL(asked).pathname !== '/') return { kind: 'accueil', detail: url }
  return forGood ? { kind: 'deplace', detail: url } : { kind: 'bon', detail }
}

/** Opens one link: its head first, the whole page when the site does not give heads. */
export async function open(url: string, timeout: number): Promise<Outcome> {
  const attempt = (method: string): Promise<Outcome> =>
    ask(url, method, AbortSignal.timeout(timeout)).then(
      (answer) => outcomeOf(url, answer),
      (error: unknown) => failureOf(error),
    )
  const head = await attempt('HEAD')
  return head.kind === 'bon' || head.kind === 'deplace' || head.kind === 'nom' ? head : attempt('GET')
}

/** A link with what became of it. */
export type Opened = Link & { readonly outcome: Outcome }

async function openAll(links: readonly Link[], { timeout, atOnce }: Patience): Promise<readonly Opened[]> {
  const waiting = [...links]
  const opened: Opened[] = []
  const lane = async (): Promise<void> => {
    for (let link = waiting.shift(); link; link = waiting.shift())
      opened.push({ ...link, outcome: await open(link.url, timeout) })
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return opened
}

const unreached: readonly Kind[] = ['delai', 'nom', 'connexion']

/** Opens every link; null when there is no network: the first links, each of another site, all stay silent. */
export async function openLinks(links: readonly Link[], how: Patience): Promise<readonly Opened[] | null> {
  const sites = new Map(links.map((link) => [new URL(link.url).host, link]))
  const first = [...sites.values()].slice(0, how.atOnce)
  const tried = await openAll(first, how)
  if (tried.length > 0 && tried.every(({ outcome }) => unreached.includes(outcome.kind))) return null
  return [...tried, ...(await openAll(links.filter((link) => !first.includes(link)), how))]
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
