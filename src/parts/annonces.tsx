import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  type ReactNode,
} from 'react'

/** Says something to those who hear the page; what is urgent cuts off what is being read. */
export type Announce = (words: ReactNode, options?: { readonly urgent?: boolean }) => void

const AnnounceContext = createContext<Announce>(() => undefined)

/** The voice of the page in view. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}

/** Says what stands on a page when it appears, and at each new `turn`: each time it changes, for a text. Nothing while it is empty. */
export function useAnnounced(words: ReactNode, turn: unknown = words): void {
  const announce = useAnnounce()
  const say = useEffectEvent(() => {
    if (words !== '' && words !== null) announce(words)
  })
  useEffect(() => say(), [turn])
}

type Message = { readonly id: number; readonly words: ReactNode; readonly urgent: boolean }

/** What was asked to be said and waits, what stands in the regions, and how many messages there were. */
type Messages = {
  readonly waiting: readonly Message[]
  readonly said: readonly Message[]
  readonly count: number
}

const silence: Messages = { waiting: [], said: [], count: 0 }

/** Runs once a frame was drawn; returns what gives it up. */
function afterFrame(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run)
  })
  return () => cancelAnimationFrame(frame)
}

type Props = {
  /** What the screen in view is about: what was said of another screen goes with it. */
  readonly about: string
  readonly children: ReactNode
}

/**
 * The live regions of the page, there before anything is said and for as long as the page stands.
 * A message comes one frame after what it tells: no list or dialogue holds the page inert any more, and the focus has moved.
 */
export function Annonces({ about, children }: Props) {
  const [{ waiting, said }, setMessages] = useState(silence)
  const [subject, setSubject] = useState(about)
  if (subject !== about) {
    setSubject(about)
    setMessages(({ count }) => ({ ...silence, count }))
  }
  const announce = useCallback<Announce>((words, { urgent = false } = {}) => {
    setMessages((before) => ({
      ...before,
      waiting: [...before.waiting, { id: before.count, words, urgent }],
      count: before.count + 1,
    }))
  }, [])
  useEffect(() => {
    if (waiting.length === 0) return
    return afterFrame(() => setMessages(({ waiting: now, count }) => ({ waiting: [], said: now, count })))
  }, [waiting])
  const region = (urgent: boolean) => (
    // What react-aria hides while one of its lists is open, it hides but for what bears this mark.
    <div
      role={urgent ? 'alert' : 'status'}
      className="hors-ecran"
      data-annonces={urgent ? 'urgentes' : 'calmes'}
      data-live-announcer="true"
    >
      {said
        .filter((one) => one.urgent === urgent)
        .map(({ id, words }) => (
          <div key={id}>{words}</div>
        ))}
    </div>
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      {region(false)}
      {region(true)}
    </AnnounceContext>
  )
}
