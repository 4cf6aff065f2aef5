import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './styles/index.css'
import { load } from './app/pages.tsx'
import { Root } from './app/root.tsx'
import { readRoute } from './routes.ts'

/** Shows the page at the address in view; prerendered pages are taken over as they are. */
async function start(): Promise<void> {
  const container = document.querySelector<HTMLElement>('#app')
  if (!container) throw new Error('index.html has no #app')
  const { pathname, hash } = window.location
  const { route, language } = readRoute(pathname)
  const fragment = hash.slice(1)
  const link =
    route.name === 'question' && fragment !== '' && !document.getElementById(fragment) ? fragment : null
  const initial = await load(route, language)
  const root = (
    <StrictMode>
      <Root initial={initial} path={pathname} link={link} />
    </StrictMode>
  )
  if (container.dataset['chemin'] === pathname && link === null) hydrateRoot(container, root)
  else createRoot(container).render(root)
}

document.documentElement.dataset['js'] = ''
void start()
