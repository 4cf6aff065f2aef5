import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { languages, type Language } from '../content/languages.ts'
import { load, namedRoutes } from './app/load.ts'
import { NavigateurAncien } from './app/navigateur-ancien.tsx'
import { isHome } from './borne/home.ts'
import { Demarrage } from './borne/demarrage.tsx'
import { titleOf } from './parts/arrival.ts'
import { Root } from './app/root.tsx'
import { plainRoutes, readRoute, writeRoute, type Route } from './routes.ts'

/** A page as files hold it. */
export type Rendered = {
  readonly html: string
  /** What a browser that is too old shows above the page. */
  readonly ancien: string
  readonly title: string
  readonly language: Language
  readonly kind: string
}

/** The addresses of every page that is prerendered. */
export async function addresses(): Promise<readonly string[]> {
  const routes: readonly Route[] = [...plainRoutes.map((name) => ({ name })), ...(await namedRoutes())]
  return languages.flatMap((language) => routes.map((route) => writeRoute(route, language)))
}

function headingOf(html: string): string {
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/su.exec(html) ?? []
  return heading.replaceAll(/<[^>]*>/gu, '')
}

/** Renders the page at `path` to HTML, with its document title. */
export async function render(path: string): Promise<Rendered> {
  const { route, language } = readRoute(path)
  const initial = await load(route, language)
  const html = renderToString(
    <StrictMode>
      {isHome(path) ? (
        <I18nextProvider i18n={initial.words}>
          <Demarrage />
        </I18nextProvider>
      ) : (
        <Root initial={initial} path={path} opened={null} />
      )}
    </StrictMode>,
  )
  const ancien = renderToStaticMarkup(
    <I18nextProvider i18n={initial.words}>
      <NavigateurAncien />
    </I18nextProvider>,
  )
  return {
    html,
    ancien,
    title: titleOf(headingOf(html)),
    language,
    kind: isHome(path) ? 'borne' : initial.kind === 'page' ? route.name : initial.kind,
  }
}
