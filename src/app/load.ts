import * as loaders from 'virtual:passerelle/loaders'
import type { i18n } from 'i18next'
import type { ComponentType } from 'react'
import type { Language } from '../../content/languages.ts'
import type { Opened } from '../../machines/share/open-link.ts'
import type { Visit } from '../../machines/visite/answers.ts'
import { namedPages, type Route, type VisitRoute } from '../routes.ts'
import { speak } from '../words.ts'
import { contentOf } from './content-of.ts'
import { named } from './contents.ts'
import { fetchAgain } from './fetch-again.ts'
import { onceEach } from './once-each.ts'
import { pageScreens } from './page-screens.ts'
import type { Decided, Later, Shown, VisitPages } from './shown.ts'

/** The words of the screens that come first. */
const wordsIn = onceEach(async (language: Language): Promise<i18n> => {
  const { screens } = await fetchAgain(loaders.screens[language])
  return speak(language, screens)
})

/** The code of each screen of decisions. */
const screensOfDecisions: Partial<Record<VisitRoute['name'], () => Promise<ComponentType<Decided>>>> = {
  parcours: async () => (await fetchAgain(() => import('../parcours/parcours-of-visit.tsx'))).ParcoursOfVisit,
  plan: async () => (await fetchAgain(() => import('../plan/plan-of-visit.tsx'))).PlanOfVisit,
  carte: async () => (await fetchAgain(() => import('../carte/carte-of-visit.tsx'))).CarteOfVisit,
}

/** The words of every screen: those that come after the questions join the others. */
const allWordsIn = onceEach(async (language: Language): Promise<i18n> => {
  const [words, { suite }] = await Promise.all([wordsIn(language), fetchAgain(loaders.suite[language])])
  return words.addResourceBundle(language, 'ecrans', suite)
})

async function laterPages(route: VisitRoute, language: Language): Promise<Later | null> {
  const screen = screensOfDecisions[route.name]
  if (!screen) return null
  const [{ resumes }, { people }, { orient }, { Decisions }, Screen] = await Promise.all([
    fetchAgain(loaders.resumes[language]),
    fetchAgain(loaders.people),
    fetchAgain(() => import('../../machines/orientation/orientation.ts')),
    fetchAgain(() => import('../visite/decisions.tsx')),
    screen(),
    allWordsIn(language),
  ])
  return { resumes, people, orient, Decisions, Screen }
}

async function visitPages(route: VisitRoute, language: Language): Promise<VisitPages> {
  const [{ rules }, { questions }, { Visite }, later] = await Promise.all([
    fetchAgain(loaders.rules),
    fetchAgain(loaders.questions[language]),
    fetchAgain(() => import('../visite/visite.tsx')),
    laterPages(route, language),
  ])
  return { rules, words: questions, Visite, later }
}

/** Fetches all that a screen needs; rejects when a file cannot be fetched. */
export async function load(route: Route, language: Language): Promise<Shown> {
  switch (route.name) {
    case 'accueil':
      return { kind: 'accueil', language, words: await wordsIn(language), count: loaders.ficheCount }
    case 'question':
    case 'reponses':
    case 'changer':
    case 'parcours':
    case 'carte':
    case 'plan': {
      const [words, pages] = await Promise.all([wordsIn(language), visitPages(route, language)])
      return { kind: 'visite', language, words, route, pages }
    }
    case 'inconnue':
      return { kind: 'inconnue', language, words: await wordsIn(language), path: route.path, fiche: false }
    default: {
      const id = 'id' in route ? route.id : ''
      const [words, render] = await Promise.all([
        allWordsIn(language),
        pageScreens[route.name].open((kind, own) => contentOf(kind, language, own ?? id)),
      ])
      return render
        ? { kind: 'page', language, words, render }
        : { kind: 'inconnue', language, words, path: id, fiche: true }
    }
  }
}

/** A visit to open: the fragment that carries it, and the visit under way. */
export type Link = { readonly text: string; readonly before: Visit }

/** A screen, and the visit that was opened on the way to it, if one was. */
export type Loaded = { readonly shown: Shown; readonly opened: Opened | null }

/** Opens a link of the questions, then fetches the screen it leads to. */
export async function loadLink(
  { text, before }: Link,
  language: Language,
): Promise<Loaded & { readonly opened: Opened }> {
  const questions = load({ name: 'question' }, language)
  const [{ rules }, { openLink }] = await Promise.all([
    fetchAgain(loaders.rules),
    fetchAgain(() => import('../../machines/share/open-link.ts')),
    questions,
  ])
  const opened = openLink(text, before, rules)
  const shown = await (opened.next === 'question' ? questions : load({ name: opened.next }, language))
  return { shown, opened }
}

/** The information pages that have one page a name. */
export async function namedRoutes(): Promise<readonly Route[]> {
  const lists = await loaders.pages()
  return namedPages.flatMap((name) => Object.keys(lists[named[name]]).map((id) => ({ name, id })))
}

/** Fetches a screen of a visit ahead, so that it comes at once; a failure is met when it is really wanted. */
export function prefetch(route: VisitRoute, language: Language): void {
  void Promise.all([visitPages(route, language), import('../../machines/share/open-link.ts')]).catch(
    () => undefined,
  )
}
