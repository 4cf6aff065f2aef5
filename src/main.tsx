import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import './styles/index.css'
import { Root } from './app/root.tsx'
import { start } from './app/start.ts'

/** Shows the page at the address in view; prerendered pages are taken over as they are. */
async function main(): Promise<void> {
  const container = document.querySelector<HTMLElement>('#app')
  if (!container) throw new Error('index.html has no #app')
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
