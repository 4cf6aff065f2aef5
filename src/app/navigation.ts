import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { navigate, useBrowserLocation, useHistoryState } from 'wouter/use-browser-location'
import type { Language } from '../../content/languages.ts'
import { localHref } from './local-href.ts'
import type { Arrival } from '../parts/arrival.ts'
import { leftBy, type LeftLink } from '../parts/left-link.ts'
import { readRoute, subjectOf, writeRoute, type Route } from '../routes.ts'

/** What a history entry remembers: never an answer. */
type Entry = {
  /** How many answers the visit had. */
  readonly step?: number
  /** The entry before this one is where « Retour » leads. */
  readonly next?: boolean
  /** A question that was followed from the result: « Retour » leads there. */
  readonly result?: boolean
  /** The language it was opened in. */
  readonly language?: Language
  /** Where the page was scrolled to when it was left, in CSS pixels. */
  readonly scroll?: number
  /** The link by which the page was left. */
  readonly left?: LeftLink | null
} | null

/** Goes to a screen, to one of its anchors if told; `step` and `next` are written in its history entry. */
export type Go = (
  route: Route,
  options?: {
    readonly step?: number
    readonly replace?: boolean
    readonly next?: boolean
    readonly anchor?: string
  },
) => void

type Options = {
  /** The address the page was made for. */
  readonly path: string
  /** At a kiosk no history entry is ever added: there is nothing to go back to. */
  readonly single: boolean
  /** How many answers the visit has. */
  readonly answers: number
  /** The address carried a visit: it was come to from elsewhere, though nothing was left here. */
  readonly opened: boolean
}

/** Where we are, and how to go elsewhere. */
export type Navigation = {
  readonly pathname: string
  readonly route: Route
  /** The visit that the link followed last carries in its fragment, until it is opened or another way is taken. */
  readonly link: string | null
  /** How many answers the entry in view stands for: those before a question, the most that any other screen has shown; null when none is told. */
  readonly step: number | null
  /** The question in view was followed from the result, where its answer leads back. */
  readonly fromResult: boolean
  readonly go: Go
  /** « Retour » from a question or from the recap. */
  readonly back: () => void
  readonly arrival: RefObject<Arrival | null>
  /** The screen of the entry in view is about to be shown: it comes where it was left. */
  readonly onArrival: () => void
  /** The screen from which this one was opened: the map, the contacts, or a page under a name; null for any other. */
  readonly origin: Route | null
}

/** How the history entry in view is met: where it was left, else at the anchor its address names, else at its top. */
function arrivalOfEntry(): Arrival {
  const { history, location } = window
  const { scroll, left = null } = (history.state as Entry) ?? {}
  return { scroll: scroll ?? 0, anchor: scroll === undefined ? location.hash.slice(1) : '', left }
}

/** What leads back to where it was opened: the map, the contacts, or all the pages that stand under a name, as one. */
function asideOf(route: Route): '' | 'carte' | 'contacts' | 'id' {
  if ('id' in route) return 'id'
  return route.name === 'carte' || route.name === 'contacts' ? route.name : ''
}

/** Goes back to the entry before this one, and words its address in `language`: only the page is of that entry. */
function backIn(language: Language): void {
  const translate = (): void => {
    const { history, location } = window
    history.replaceState(history.state, '', writeRoute(readRoute(location.pathname).route, language))
  }
  window.addEventListener('popstate', translate, { capture: true, once: true })
  window.history.back()
}

/** Addresses, history and links: where we are, and how to go elsewhere. */
export function useNavigation({ path, single, answers, opened }: Options): Navigation {
  const [pathname] = useBrowserLocation({ ssrPath: path })
  const entry = useHistoryState<Entry>()
  const [origins, setOrigins] = useState<Readonly<Partial<Record<string, Route>>>>({})
  const [link, setLink] = useState<string | null>(null)
  /** Where each screen was left: a kiosk has no history to remember it. */
  const places = useRef<Readonly<Record<string, Pick<Arrival, 'scroll' | 'left'>>>>({})
  // A visitor of the kiosk has pressed « Commencer »: they come to the first screen.
  const arrival = useRef<Arrival | null>(opened || single ? { scroll: 0, anchor: '', left: null } : null)
  const { language, route } = readRoute(pathname)
  const origin = origins[asideOf(route)] ?? null

  // An address typed and an anchor followed come without a memory: they stand where the visit stands.
  // A screen of the visit says how many answers it has shown: who goes back from it, then forward, finds them again.
  useEffect(() => {
    const state = window.history.state as Entry
    const isQuestion = route.name === 'question'
    if (isQuestion ? state !== null : answers <= (state?.step ?? 0)) return
    window.history.replaceState({ ...state, step: answers } satisfies Entry, '')
  }, [route.name, answers, entry])

  const open = useCallback(
    (target: string, state: Entry, replace: boolean, hash = '', left: LeftLink | null = null) => {
      arrival.current = { scroll: 0, anchor: hash.slice(1), left: null }
      const { history, location, scrollY } = window
      const here = { scroll: scrollY, left }
      const from = readRoute(location.pathname).route
      const aside = asideOf(readRoute(target).route)
      if (!['id', aside].includes(asideOf(from))) setOrigins((before) => ({ ...before, [aside]: from }))
      if (single) places.current = { ...places.current, [subjectOf(location.pathname)]: here }
      else if (!replace) history.replaceState({ ...(history.state as Entry), ...here }, '')
      setLink(null)
      const next: Entry = { language: readRoute(target).language, ...state }
      navigate(target + hash, { state: next, replace: replace || single })
    },
    [single],
  )
  const go = useCallback<Go>(
    (to, { step, replace = false, next = false, anchor } = {}) =>
      open(
        writeRoute(to, language),
        { ...(step === undefined ? {} : { step }), next },
        replace,
        anchor === undefined ? '' : `#${anchor}`,
      ),
    [language, open],
  )
  /** The entry before, in the language in view when it was switched since. */
  const before = (): void => {
    if (entry?.language === language) window.history.back()
    else backIn(language)
  }
  const back = (): void => {
    if (answers === 0) go({ name: 'accueil' }, { replace: true })
    else if (!single && (entry?.next || entry?.result)) before()
    else if (entry?.result) go({ name: 'parcours' })
    else go({ name: 'question' }, { step: answers - 1, replace: route.name === 'question' })
  }

  const follow = useEffectEvent((event: MouseEvent): void => {
    const href = localHref(event)
    if (!href) return
    event.preventDefault()
    const to = readRoute(href.pathname)
    // Another language was asked for, and is on its way: what is followed meanwhile comes in it.
    const late = !href.replace && to.language === document.documentElement.lang && to.language !== language
    const target = late ? writeRoute(to.route, language) : href.pathname
    // After a reload the entry before is another document, that nothing here can word anew.
    if (href.back && !single && entry?.next && (entry.language === language || origin)) before()
    else if (href.replace) {
      const step = to.route.name === 'question' ? { step: entry?.step ?? answers } : {}
      open(target, { ...entry, ...step }, true, href.hash)
      setLink(link)
    } else if (to.route.name === 'question') {
      const result = route.name === 'parcours'
      open(target, { step: answers, result }, false, '', leftBy(event))
      if (href.hash !== '') setLink(href.hash.slice(1))
    } else {
      const place = href.back ? places.current[subjectOf(target)] : null
      open(target, { next: asideOf(to.route) !== '', ...place }, false, href.hash, leftBy(event))
    }
  })
  useEffect(() => {
    const listen = (event: MouseEvent): void => follow(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
  useEffect(() => {
    const read = (): void => {
      const { pathname: here, hash } = window.location
      if (readRoute(here).route.name === 'question' && hash.includes('~')) setLink(hash.slice(1))
    }
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])

  return {
    pathname,
    route,
    link,
    step: entry?.step ?? null,
    fromResult: entry?.result ?? false,
    go,
    back,
    arrival,
    onArrival: () => {
      arrival.current = arrivalOfEntry()
    },
    origin,
  }
}
