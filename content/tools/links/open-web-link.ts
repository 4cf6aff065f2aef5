/** What can become of a link, worst first: what it is called, and whether it has failed. */
export const kinds = {
  introuvable: { title: 'Page introuvable : cherchez la nouvelle adresse', failed: true },
  erreur: {
    title: 'Le site répond par une erreur : réessayez demain, puis cherchez une autre page',
    failed: true,
  },
  delai: { title: 'Pas de réponse à temps : réessayez, puis cherchez une autre page', failed: true },
  nom: { title: 'Ce site n’existe pas : vérifiez l’adresse', failed: true },
  connexion: { title: 'Le site refuse la connexion : réessayez, puis cherchez une autre page', failed: true },
  certificat: { title: 'Le certificat du site n’est pas bon : ne donnez pas cette adresse', failed: true },
  boucle: { title: 'Le site renvoie sans fin d’une page à l’autre : cherchez une autre page', failed: true },
  robot: { title: 'Le site n’ouvre pas aux programmes : ouvrez la page vous-même', failed: false },
  accueil: {
    title: 'Le site renvoie à son accueil, la page a sans doute disparu : ouvrez-la vous-même',
    failed: false,
  },
  deplace: { title: 'La page a déménagé, le lien marche encore : mettez la nouvelle adresse', failed: false },
  bon: { title: 'La page s’ouvre', failed: false },
} as const satisfies Record<string, { readonly title: string; readonly failed: boolean }>

/** What can become of a link. */
export type Kind = keyof typeof kinds

/** What a link leads to: a page, or why not; `detail` is the number, the cause or the new address. */
export type Outcome = { readonly kind: Kind; readonly detail: string }

const maximumHops = 10
const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; Passerelle, verification des liens)',
  accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
  'accept-language': 'fr',
}

type Answer = { readonly status: number; readonly url: string; readonly forGood: boolean }

/** Asks for a page and follows where it leads; `forGood`: every step of the way says so. */
async function ask(
  url: string,
  method: string,
  signal: AbortSignal,
  hops = 0,
  forGood = true,
): Promise<Answer> {
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
  if (new URL(url).pathname === '/' && new URL(asked).pathname !== '/')
    return { kind: 'accueil', detail: url }
  return forGood ? { kind: 'deplace', detail: url } : { kind: 'bon', detail }
}

/** Opens one link: its head first, the whole page when the site does not give heads. */
export async function openWebLink(url: string, timeout: number): Promise<Outcome> {
  const attempt = (method: string): Promise<Outcome> =>
    ask(url, method, AbortSignal.timeout(timeout)).then(
      (answer) => outcomeOf(url, answer),
      (error: unknown) => failureOf(error),
    )
  if (!URL.canParse(url)) return { kind: 'nom', detail: '' }
  const head = await attempt('HEAD')
  return head.kind === 'bon' || head.kind === 'deplace' || head.kind === 'nom' ? head : attempt('GET')
}
