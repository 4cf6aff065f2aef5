import * as loaders from 'virtual:passerelle/loaders'
import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import type { Language } from '../content/languages.ts'
import type { People, Rules } from '../content/content.ts'
import type { QuestionsPage, Resumes } from '../content/pages.ts'
import { fetchAgain } from './fetch-again.ts'
import type { Route, VisitRoute } from './routes.ts'
import { speak } from './words.ts'

/** What the screens of a visit need: rules, the words of questions, short texts. */
export type VisitPages = {
  readonly rules: Rules
  readonly words: QuestionsPage
  readonly Visite: typeof import('./visite.tsx').Visite
  /** What the result alone needs; null before. */
  readonly resumes: Resumes | null
  readonly people: People | null
  readonly Resultat: typeof import('./resultat.tsx').Resultat | null
}

/** Where an information page can lead. */
export type Ways = {
  /** The address of a screen in the page's language. */
  readonly at: (route: Route) => string
  /** The address one came from within the product; null when one came from outside. */
  readonly origin: string | null
  /** Where the questions begin, or go on. */
  readonly start: string
}

/** A screen with all it shows, ready to render. */
export type Shown = { readonly language: Language; readonly words: i18n } & (
  | { readonly kind: 'accueil'; readonly count: number }
  | { readonly kind: 'page'; readonly render: (ways: Ways) => ReactNode }
  | { readonly kind: 'visite'; readonly route: VisitRoute; readonly pages: VisitPages }
  | { readonly kind: 'inconnue'; readonly path: string; readonly fiche: boolean }
  | { readonly kind: 'panne' }
)

const instances = new Map<Language, i18n>()

async function wordsIn(language: Language): Promise<i18n> {
  const known = instances.get(language)
  if (known) return known
  const words = speak(language, (await fetchAgain(loaders.screens[language])).screens)
  instances.set(language, words)
  return words
}

async function visitPages(route: VisitRoute, language: Language): Promise<VisitPages> {
  const result =
    route.name === 'parcours' &&
    Promise.all([
      fetchAgain(loaders.resumes[language]),
      fetchAgain(loaders.people),
      fetchAgain(() => import('./resultat.tsx')),
    ])
  const [{ rules }, { questions }, { Visite }] = await Promise.all([
    fetchAgain(loaders.rules),
    fetchAgain(loaders.questions[language]),
    fetchAgain(() => import('./visite.tsx')),
  ])
  const [resumes, people, resultat] = (await result) || [null, null, null]
  return {
    rules,
    words: questions,
    Visite,
    resumes: resumes?.resumes ?? null,
    people: people?.people ?? null,
    Resultat: resultat?.Resultat ?? null,
  }
}

type Render = (ways: Ways) => ReactNode

/** A page for each name of one kind, in each language. */
function pageOf<T>(each: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(each, id) ? each[id] : undefined
}

/** Fetches what an information page shows, and how; null when there is no such page. */
async function renderOf(route: Route, language: Language): Promise<Render | null> {
  switch (route.name) {
    case 'fiches': {
      const [{ resumes }, { Fiches }] = await Promise.all([
        fetchAgain(loaders.resumes[language]),
        fetchAgain(() => import('./screens/fiches.tsx')),
      ])
      return ({ at }) => <Fiches resumes={resumes} hrefOf={(id) => at({ name: 'fiche', id })} />
    }
    case 'fiche': {
      const page = pageOf(loaders.fiches, route.id)
      if (!page) return null
      const [{ fiche }, { Fiche }] = await Promise.all([
        fetchAgain(page[language]),
        fetchAgain(() => import('./screens/fiche.tsx')),
      ])
      return ({ at, origin, start }) => (
        <Fiche key={fiche.id} fiche={fiche} back={origin ?? at({ name: 'fiches' })} start={start} />
      )
    }
    default:
      return null
  }
}

/** Fetches all that a screen needs; rejects when a file cannot be fetched. */
export async function load(route: Route, language: Language): Promise<Shown> {
  const wanted = wordsIn(language)
  switch (route.name) {
    case 'accueil':
      return { kind: 'accueil', language, words: await wanted, count: ficheIds.length }
    case 'question':
    case 'reponses':
    case 'changer':
    case 'parcours':
      return {
        kind: 'visite',
        language,
        words: await wanted,
        route,
        pages: await visitPages(route, language),
      }
    case 'inconnue':
      return { kind: 'inconnue', language, words: await wanted, path: route.path, fiche: false }
    default: {
      const render = await renderOf(route, language)
      const words = await wanted
      return render
        ? { kind: 'page', language, words, render }
        : { kind: 'inconnue', language, words, path: 'id' in route ? route.id : '', fiche: true }
    }
  }
}

/** The ids of every fiche that has a page. */
export const ficheIds: readonly string[] = Object.keys(loaders.fiches)

/** Fetches a screen of a visit ahead, so that it comes at once; a failure is met when it is really wanted. */
export function prefetch(route: VisitRoute, language: Language): void {
  void visitPages(route, language).catch(() => undefined)
}
