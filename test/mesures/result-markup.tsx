import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../content/languages.ts'
import { fresh } from '../../machines/visite/answers.ts'
import { App } from '../../src/app/app.tsx'
import { load } from '../../src/app/load.ts'
import type { Kiosk } from '../../src/app/shown.ts'
import { writeRoute } from '../../src/routes.ts'
import type { Result } from '../e2e/support/every-result.ts'

/** How the app draws a result in a language, on the web or at a kiosk: the whole of what stands in the page. */
export async function resultMarkup(
  language: Language,
  kiosk: Kiosk | null,
): Promise<(result: Result) => string> {
  const initial = await load({ name: 'parcours' }, language)
  const path = writeRoute({ name: 'parcours' }, language)
  return ({ trail }) =>
    renderToStaticMarkup(
      <App
        initial={initial}
        path={path}
        opened={{ visit: { ...fresh, trail }, fiches: null, problem: null, next: 'parcours' }}
        kiosk={kiosk}
        signaler={null}
        onEnd={() => undefined}
      />,
    )
}
