import { isQuestion, type Question } from '../content/questions.ts'
import type { Language } from '../content/languages.ts'

/** A screen of a visit: it needs answers. */
export type VisitRoute =
  | { readonly name: 'question' | 'reponses' | 'parcours' }
  | { readonly name: 'changer'; readonly question: Question }

/** A screen that has an address. Answers are never part of it. */
export type Route =
  | VisitRoute
  | { readonly name: 'accueil' | 'fiches' }
  | { readonly name: 'fiche'; readonly id: string }
  | { readonly name: 'inconnue'; readonly path: string }

const prefixes: Readonly<Record<Language, string>> = { fr: '', 'fr-x-falc': '/facile' }

const paths = {
  accueil: '/',
  question: '/questions/',
  reponses: '/reponses/',
  parcours: '/parcours/',
  fiches: '/fiches/',
} as const

/** Names of screens whose address holds nothing but the name. */
export const plainRoutes = Object.keys(paths) as readonly (keyof typeof paths)[]

/** The address of a screen in a language: `/facile/fiches/poe/`. */
export function writeRoute(route: Route, language: Language): string {
  const prefix = prefixes[language]
  if (route.name === 'fiche') return `${prefix}/fiches/${encodeURIComponent(route.id)}/`
  if (route.name === 'changer') return `${prefix}/reponses/${route.question}/`
  if (route.name === 'inconnue') return prefix + route.path.split('/').map(encodeURIComponent).join('/')
  return prefix + paths[route.name]
}

/** A path's text as a reader would type it; left as it is when it is badly encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function routeOf(path: string): Route {
  const plain = plainRoutes.find((name) => paths[name] === path)
  if (plain) return { name: plain }
  const [folder, id, ...rest] = path.split('/').filter((part) => part !== '')
  if (folder === 'fiches' && id !== undefined && rest.length === 0) return { name: 'fiche', id: decoded(id) }
  if (folder === 'reponses' && id !== undefined && isQuestion(id) && rest.length === 0)
    return { name: 'changer', question: id }
  return { name: 'inconnue', path: decoded(path) }
}

/** Which screen, in which language, an address names; a missing last slash and `index.html` are forgiven. */
export function readRoute(pathname: string): { readonly route: Route; readonly language: Language } {
  const path = pathname.replace(/index\.html$/, '').replace(/\/*$/, '/')
  const simple = path.startsWith('/facile/')
  return {
    language: simple ? 'fr-x-falc' : 'fr',
    route: routeOf(simple ? path.slice('/facile'.length) : path),
  }
}
