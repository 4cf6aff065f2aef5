import type { Opened } from '../../machines/share/open-link.ts'
import { fresh } from '../../machines/visite/answers.ts'
import { readRoute, writeRoute } from '../routes.ts'
import { load, loadLink } from './load.ts'
import type { Shown } from './shown.ts'

/** What is shown first, the address it stands at, and the visit it opens, if its address carried one. */
export type Start = { readonly initial: Shown; readonly path: string; readonly opened: Opened | null }

/** Fetches what the address in view asks for; answers that it carries leave it as they are read. */
export async function start({ location, history, document }: Window): Promise<Start> {
  const { pathname } = location
  const { route, language } = readRoute(pathname)
  const fragment = location.hash.slice(1)
  if (route.name !== 'question' || fragment === '' || document.getElementById(fragment))
    return { initial: await load(route, language), path: pathname, opened: null }
  const { shown, opened } = await loadLink({ text: fragment, before: fresh }, language)
  const path = writeRoute({ name: opened.next }, language)
  history.replaceState({ step: opened.visit.trail.length }, '', path)
  return { initial: shown, path, opened }
}
