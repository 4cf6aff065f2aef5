import * as loaders from 'virtual:passerelle/loaders'
import type { i18n } from 'i18next'
import type { Knowledge } from '../content/content.ts'
import type { FichePage, Resumes } from '../content/pages.ts'
import type { Language } from '../content/languages.ts'
import { fetchAgain } from './fetch-again.ts'
import type { Route, VisitRoute } from './routes.ts'
import { speak, type QuestionWords } from './words.ts'

/** What the screens of a visit need: rules, the words of questions, short texts. */
export type VisitPages = {
  readonly knowledge: Knowledge
  readonly questions: QuestionWords
  readonly Visite: typeof import('./visite.tsx').Visite
  /** What the result alone needs; null before. */
  readonly resumes: Resumes | null
  readonly Resultat: typeof import('./resultat.tsx').Resultat | null
}

/** A screen with all it shows, ready to render. */
export type Shown = { readonly language: Language; readonly words: i18n } & (
  | { readonly kind: 'accueil'; readonly count: number }
  | { readonly kind: 'fiches'; readonly resumes: Resumes }
  | { readonly kind: 'fiche'; readonly fiche: FichePage }
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
    Promise.all([fetchAgain(loaders.resumes[language]), fetchAgain(() => import('./resultat.tsx'))])
  const [{ knowledge }, { questions }, { Visite }] = await Promise.all([
    fetchAgain(loaders.knowledge),
    fetchAgain(loaders.questions[language]),
    fetchAgain(() => import('./visite.tsx')),
  ])
  const [resumes, resultat] = (await result) || [null, null]
  return {
    knowledge,
    questions,
    Visite,
    resumes: resumes?.resumes ?? null,
    Resultat: resultat?.Resultat ?? null,
  }
}

/** Fetches all that a screen needs; rejects when a file cannot be fetched. */
export async function load(route: Route, language: Language): Promise<Shown> {
  const wanted = wordsIn(language)
  switch (route.name) {
    case 'accueil':
      return { kind: 'accueil', language, words: await wanted, count: Object.keys(loaders.fiches).length }
    case 'fiches': {
      const { resumes } = await fetchAgain(loaders.resumes[language])
      return { kind: 'fiches', language, words: await wanted, resumes }
    }
    case 'fiche': {
      const page = Object.hasOwn(loaders.fiches, route.id) ? loaders.fiches[route.id] : undefined
      if (!page) return { kind: 'inconnue', language, words: await wanted, path: route.id, fiche: true }
      const { fiche } = await fetchAgain(page[language])
      return { kind: 'fiche', language, words: await wanted, fiche }
    }
    case 'inconnue':
      return { kind: 'inconnue', language, words: await wanted, path: route.path, fiche: false }
    default:
      return {
        kind: 'visite',
        language,
        words: await wanted,
        route,
        pages: await visitPages(route, language),
      }
  }
}

/** The ids of every fiche that has a page. */
export const ficheIds: readonly string[] = Object.keys(loaders.fiches)

/** Fetches a screen of a visit ahead, so that it comes at once; a failure is met when it is really wanted. */
export function prefetch(route: VisitRoute, language: Language): void {
  void visitPages(route, language).catch(() => undefined)
}
