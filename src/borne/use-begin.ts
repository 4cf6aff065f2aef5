import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../content/languages.ts'
import type { Shown } from '../app/shown.ts'

/** How long the words of a language may take to come, in ms. */
const limit = 10_000
/** How long a failure is told: the next visitor has not met it. */
const memory = 60_000

type Options = {
  /** The home screen in a language: at hand, or to be fetched. */
  readonly homeIn: (language: Language) => Shown | Promise<Shown>
  readonly onStart: (first: Shown) => void
}

/** The language that was pressed last, and whether its words have failed to come; null when nothing is awaited. */
type Asked = { readonly language: Language; readonly failed: boolean } | null

/** Begins a visit in the language pressed last, once its words are there; a press can always be made again, or another. */
export function useBegin({ homeIn, onStart }: Options) {
  const [asked, setAsked] = useState<Asked>(null)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => () => stop.current(), [])
  useEffect(() => {
    if (asked?.failed !== true) return
    const timer = setTimeout(() => setAsked(null), memory)
    return () => clearTimeout(timer)
  }, [asked])

  const begin = (language: Language): void => {
    stop.current()
    setAsked({ language, failed: false })
    const first = homeIn(language)
    if (!(first instanceof Promise)) return onStart(first)
    let current = true
    const end = (then: () => void): void => {
      if (!current) return
      stop.current()
      then()
    }
    const fail = (): void => end(() => setAsked({ language, failed: true }))
    const timer = setTimeout(fail, limit)
    stop.current = () => {
      current = false
      clearTimeout(timer)
    }
    first.then((shown) => end(() => onStart(shown)), fail)
  }
  return { asked, begin }
}
