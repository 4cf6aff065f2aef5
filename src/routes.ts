import { baremeOf } from '../content/bareme-of.ts'
import type { Genre } from '../content/content.ts'
import { languages, type Language } from '../content/languages.ts'
import { isQuestion, type Question } from '../content/questions.ts'

/** A screen of a visit: it needs answers. */
export type VisitRoute =
  | { readonly name: 'question' | 'reponses' | 'parcours' | 'carte' | 'plan' }
  | { readonly name: 'changer'; readonly question: Question }

/** A screen that has an address. Answers are never part of it. */
export type Route =
  | VisitRoute
  | { readonly name: 'accueil' | PlainPage }
  | { readonly name: NamedPage; readonly id: string }
  | { readonly name: 'inconnue'; readonly path: string }

const prefixes: Readonly<Record<Language, string>> = { fr: '', 'fr-x-falc': '/facile', en: '/en', ar: '/ar' }

/** Each information page: where it stands, the file of its code, the content it is made of, the words that lead to it from the foot, and whether it is for professionals. */
const plain = {
  fiches: {
    path: '/fiches/',
    code: 'src/pages/fiches.tsx',
    content: ['resumes', 'listes'],
    foot: 'fiches',
  },
  acteurs: { path: '/acteurs/', code: 'src/pages/acteurs.tsx', content: ['listes'], foot: 'acteurs' },
  contacts: {
    path: '/contacts/',
    code: 'src/contacts/contacts.tsx',
    content: ['contacts', 'communes'],
    foot: 'contacts',
  },
  acces: { path: '/acces/', code: 'src/pages/acces.tsx', content: ['acces'] },
  glossaire: {
    path: '/glossaire/',
    code: 'src/pages/glossaire.tsx',
    content: ['glossaire'],
    foot: 'glossaire',
  },
  opcos: { path: '/opco/', code: 'src/pages/opcos.tsx', content: ['listes'], foot: 'opco', pro: true },
  financement: {
    path: '/financement/',
    code: 'src/financement/financement.tsx',
    content: [],
    foot: 'financement',
    pro: true,
  },
  conseil: {
    path: '/conseil/',
    code: 'src/conseil/conseil.tsx',
    content: ['rules', 'people', 'questions', 'resumes', 'brefs', 'motsConseil'],
    foot: 'conseil',
    pro: true,
  },
  baremes: { path: '/baremes/', code: 'src/pages/baremes.tsx', content: ['listes'] },
  etat: {
    path: '/etat-du-contenu/',
    code: 'src/pages/etat-du-contenu.tsx',
    content: ['etat'],
    foot: 'etat',
  },
  recherche: {
    path: '/recherche/',
    code: 'src/recherche/recherche.tsx',
    content: ['recherche', 'communes', 'people'],
  },
  exercices: {
    path: '/conseil/exercices/',
    code: 'src/conseil/exercices.tsx',
    content: ['exercices', 'rules', 'people', 'resumes', 'questions'],
    pro: true,
  },
  mobilite: {
    path: '/financement/mobilite/',
    code: 'src/financement/mobilite.tsx',
    content: ['financement/mobilite'],
  },
  'accompagnement-social': {
    path: '/financement/accompagnement-social/',
    code: 'src/financement/accompagnement-social.tsx',
    content: ['financement/accompagnement-social'],
  },
  'opco-ep-2020': {
    path: '/financement/opco-ep-2020/',
    code: 'src/financement/opco-ep-2020.tsx',
    content: ['financement/opco-ep-2020'],
  },
  'prise-en-charge': {
    path: '/financement/prise-en-charge/',
    code: 'src/financement/prise-en-charge.tsx',
    content: ['bareme'],
    id: baremeOf['prise-en-charge'],
  },
} as const

/** The pages that stand under a name: one page for each name of their content. */
const named = {
  fiche: { path: '/fiches/', code: 'src/pages/fiche.tsx', content: ['fiche'] },
  acteur: { path: '/acteurs/', code: 'src/pages/acteur.tsx', content: ['acteur'] },
  opco: { path: '/opco/', code: 'src/pages/opco.tsx', content: ['opco'] },
  bareme: { path: '/baremes/', code: 'src/pages/bareme.tsx', content: ['bareme'] },
} as const

/** The table of information pages, by name. */
export const pages = { ...plain, ...named }

/** An information page whose address holds nothing but its name. */
export type PlainPage = keyof typeof plain

const places = {
  accueil: { path: '/' },
  question: { path: '/questions/' },
  reponses: { path: '/reponses/' },
  parcours: { path: '/parcours/' },
  plan: { path: '/plan/' },
  carte: { path: '/carte/' },
  ...plain,
} as const

/** A kind of information page that has one page a name. */
export type NamedPage = keyof typeof named

/** What the foot of each page leads to, the words that say it, and whether it is for professionals only: it has no easy version. */
export const foot = Object.entries(plain).flatMap(([name, page]) =>
  'foot' in page ? [{ name: name as PlainPage, words: page.foot, pro: 'pro' in page }] : [],
)

/** The field of the search, by its id: a link to it is a link to type at once. */
export const searchField = 'chercher'

/** The kinds of information page that have one page a name. */
export const namedPages = Object.keys(named) as readonly NamedPage[]

/** Names of screens whose address holds nothing but the name. */
export const plainRoutes = Object.keys(places) as readonly (keyof typeof places)[]

/** The address of a screen in a language: `/facile/fiches/poe/`. */
export function writeRoute(route: Route, language: Language): string {
  const prefix = prefixes[language]
  if ('id' in route) return `${prefix}${named[route.name].path}${encodeURIComponent(route.id)}/`
  if (route.name === 'changer') return `${prefix}/reponses/${route.question}/`
  if (route.name === 'inconnue') return prefix + route.path.split('/').map(encodeURIComponent).join('/')
  return prefix + places[route.name].path
}

/** The page of a name of the catalogue. */
export function routeOfName(genre: Genre, id: string): Route {
  return { name: genre === 'dispositif' || genre === 'outil' ? 'fiche' : genre, id }
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
  const found = plainRoutes.find((name) => places[name].path === path)
  if (found) return { name: found }
  const [folder, id, ...rest] = path.split('/').filter((part) => part !== '')
  if (id !== undefined && rest.length === 0) {
    const name = namedPages.find((one) => named[one].path === `/${folder}/`)
    if (name !== undefined) return { name, id: decoded(id) }
    if (folder === 'reponses' && isQuestion(id)) return { name: 'changer', question: id }
  }
  return { name: 'inconnue', path: decoded(path) }
}

/** Whether an address is one of a screen of ours: any other is a file of the site, or nothing. */
export function isScreen(pathname: string): boolean {
  return readRoute(pathname).route.name !== 'inconnue'
}

/** Which screen, in which language, an address names; a missing last slash and `index.html` are forgiven. */
export function readRoute(pathname: string): { readonly route: Route; readonly language: Language } {
  const path = pathname.replace(/index\.html$/, '').replace(/\/*$/, '/')
  const language = languages.find((one) => one !== 'fr' && path.startsWith(`${prefixes[one]}/`)) ?? 'fr'
  return { language, route: routeOf(path.slice(prefixes[language].length)) }
}

/** What an address shows, whatever the language. */
export function subjectOf(pathname: string): string {
  return writeRoute(readRoute(pathname).route, 'fr')
}
