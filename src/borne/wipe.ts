/** What a fresh boot shows: the address of the kiosk's home, the title of its page; `loaded` is the path the page was loaded from. */
export type Fresh = { readonly home: string; readonly title: string; readonly loaded: string }

type Step = (window: Window, fresh: Fresh) => void | Promise<unknown>

const steps: Readonly<Record<string, Step>> = {
  parole: (window) => {
    if ('speechSynthesis' in window) window.speechSynthesis.cancel()
  },
  localStorage: (window) => window.localStorage.clear(),
  sessionStorage: (window) => window.sessionStorage.clear(),
  indexedDB: clearDatabases,
  cookies: clearCookies,
  formulaires: (window) => {
    for (const form of window.document.forms) form.reset()
  },
  selection: (window) => window.getSelection()?.removeAllRanges(),
  adresse: (window, { home }) => window.history.replaceState(null, '', home),
  nom: (window) => {
    window.name = ''
  },
  titre: (window, { title }) => {
    window.document.title = title
  },
  defilement: (window) => window.scrollTo({ top: 0, left: 0, behavior: 'instant' }),
}

/**
 * Leaves nothing of a visit in the browser: speech, storage, script cookies, forms, selection, address, title, scroll.
 * Caches are left: they hold the app, never an answer; what React shows is forgotten by remounting it.
 * Every step runs whatever becomes of the others; rejects with an Error naming those that failed.
 */
export async function wipe(
  window: Window,
  fresh: Fresh = { home: '/', title: 'Passerelle', loaded: '/' },
): Promise<void> {
  const names = Object.keys(steps)
  const results = await Promise.allSettled(Object.values(steps).map(async (step) => step(window, fresh)))
  const failed = names.filter((_, index) => results[index]?.status === 'rejected')
  if (failed.length === 0) return
  const cause = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
  throw new Error(`Effacement incomplet : ${failed.join(', ')}`, { cause })
}

async function clearDatabases(window: Window): Promise<void> {
  if (!('indexedDB' in window && 'databases' in window.indexedDB)) return
  const databases = await window.indexedDB.databases()
  await Promise.all(databases.map(({ name }) => name !== undefined && deleteDatabase(window.indexedDB, name)))
}

function deleteDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error(`Cannot delete ${name}`)))
    request.addEventListener('blocked', () => reject(new Error(`${name} is still open`)))
  })
}

/** Every path a cookie seen at `pathname` may have been set with. */
function pathsUpTo(pathname: string): readonly string[] {
  const folders = pathname.split('/')
  return folders.flatMap((_, index) => {
    const path = folders.slice(0, index + 1).join('/')
    return [path || '/', `${path}/`]
  })
}

/**
 * A cookie is only erased under the path and domain it was set with, which scripts cannot read: tries them all.
 * Some browsers set them for the address the page was loaded from, whatever the address has become.
 */
function clearCookies({ document, location }: Window, { loaded }: Fresh): void {
  const names = document.cookie.split('; ').flatMap((pair) => pair.split('=')[0] || [])
  const labels = location.hostname.split('.')
  const domains = ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)]
  const paths = new Set([location.pathname, loaded].flatMap(pathsUpTo))
  for (const name of names) {
    for (const domain of domains) {
      for (const path of paths) document.cookie = `${name}=; max-age=0; path=${path}${domain}`
    }
  }
  if (document.cookie !== '') throw new Error('Some cookies cannot be erased')
}
