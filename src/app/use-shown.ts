import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Opened } from '../../machines/share/open-link.ts'
import type { Visit } from '../../machines/visite/answers.ts'
import { readRoute, subjectOf, writeRoute, type VisitRoute } from '../routes.ts'
import { load, loadLink, type Loaded } from './load.ts'
import type { Shown } from './shown.ts'
import { usePressed } from './use-pressed.ts'

type Options = {
  readonly initial: Shown
  /** The address that `initial` was made for. */
  readonly path: string
  /** The address wanted. */
  readonly pathname: string
  /** A visit that the address wanted carries in its fragment. */
  readonly link: string | null
  readonly visit: Visit
  /** The screen wanted is there: it is about to be shown. */
  readonly onArrival: () => void
  /** A visit was opened, and the screen it leads to is there. */
  readonly onOpened: (opened: Opened, route: VisitRoute) => void
}

type Screen = {
  readonly shown: Shown
  /** What is in view, whatever the language: changing the words keeps the screen, its focus and what is chosen. */
  readonly subject: string
  /** Another screen was asked for, and is being fetched. */
  readonly pending: boolean
  /** Asks again for a screen that could not be fetched. */
  readonly retry: () => void
}

/** The screen in view: what was asked for last, as soon as it is fetched; until then, what was there before. */
export function useShown({ initial, path, pathname, link, visit, onArrival, onOpened }: Options): Screen {
  const [shown, setShown] = useState(initial)
  const [subject, setSubject] = useState(() => subjectOf(path))
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const markPressed = usePressed()
  /** The address of the screen in view; null when it could not be fetched. */
  const here = useRef<string | null>(path)

  const fetchScreen = useEffectEvent(async (): Promise<Loaded> => {
    const { route, language } = readRoute(pathname)
    if (link !== null) return loadLink({ text: link, before: visit }, language)
    return { shown: await load(route, language), opened: null }
  })
  const arrive = useEffectEvent(({ shown: next, opened }: Loaded): void => {
    const route: VisitRoute | null = opened && { name: opened.next }
    const address = route ? writeRoute(route, next.language) : pathname
    here.current = address
    setAttempt(0)
    setSubject(subjectOf(address))
    setShown(next)
    if (opened && route) onOpened(opened, route)
    else onArrival()
  })
  const fail = useEffectEvent((): void => {
    here.current = null
    setShown((before) => ({
      kind: 'panne',
      language: before.language,
      words: before.words,
      failures: before.kind === 'panne' ? before.failures + 1 : 1,
    }))
  })

  useEffect(() => {
    if (here.current === pathname && link === null && attempt === 0) return
    let current = true
    const unmark = markPressed()
    const end = (then: () => void): void => {
      if (!current) return
      unmark()
      setPending(false)
      then()
    }
    setPending(true)
    fetchScreen().then(
      (loaded) => end(() => arrive(loaded)),
      () => end(fail),
    )
    return () => {
      current = false
      unmark()
    }
  }, [pathname, link, attempt, markPressed])

  return { shown, subject, pending, retry: () => setAttempt((before) => before + 1) }
}
