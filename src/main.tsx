import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './styles/index.css'
import { fetchAgain } from './app/fetch-again.ts'
import { load } from './app/load.ts'
import { Root } from './app/root.tsx'
import { start } from './app/start.ts'
import { home, isHome } from './borne/home.ts'

/** Starts a kiosk in place of the page that says it is starting; until its code has come, `watchdog.js` begins anew. */
async function startKiosk(container: HTMLElement, loaded: string): Promise<void> {
  window.history.replaceState(null, '', home)
  // The keyboard comes apart: no screen that comes first has a field, and its words come with those of the others.
  const [{ Boot }, { Clavier }, initial] = await Promise.all([
    fetchAgain(() => import('./borne/boot.tsx')),
    fetchAgain(() => import('./borne/clavier.tsx')),
    load({ name: 'accueil' }, 'fr'),
  ])
  createRoot(container).render(
    <StrictMode>
      <Boot initial={initial} loaded={loaded} Clavier={Clavier} />
    </StrictMode>,
  )
  container.removeAttribute('data-chemin')
}

/** Shows the page at the address in view; prerendered pages are taken over as they are. */
async function main(): Promise<void> {
  const container = document.querySelector<HTMLElement>('#app')
  if (!container) throw new Error('index.html has no #app')
  const { pathname } = window.location
  if (isHome(pathname)) return startKiosk(container, pathname)
  const first = await start(window)
  const root = (
    <StrictMode>
      <Root {...first} />
    </StrictMode>
  )
  if (container.dataset['chemin'] === first.path && first.opened === null) hydrateRoot(container, root)
  else createRoot(container).render(root)
}

document.documentElement.dataset['js'] = ''
void main()
