import { rules as fetchRules } from 'virtual:passerelle/loaders'
import { useEffect, useState, useSyncExternalStore, type Dispatch } from 'react'
import type { Opened } from '../../machines/share/open-link.ts'
import { clearTab, readTab, writeTab } from '../device/tab-storage.ts'
import { fetchAgain } from './fetch-again.ts'
import { readKept, writeKept, type KeptVisit } from './kept.ts'
import type { Session, SessionEvent } from './session.ts'

type Options = {
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  /** At a kiosk nothing is read nor written. */
  readonly kiosk: boolean
  /** A visit was opened again. */
  readonly onOpened: (opened: Opened) => void
}

/** What a tab kept of a visit, before one says what becomes of it. */
type Found = {
  readonly visit: KeptVisit
  readonly onResume: () => void
  readonly onRestart: () => void
  /** Neither, until the page is loaded anew; another visit takes its place. */
  readonly onLater: () => void
}

const nothing = (): (() => void) => () => undefined

/** Keeps the visit in its tab for as long as the person agrees, and finds what was kept before the page was loaded anew; null when nothing was. */
export function useKept({ session, dispatch, kiosk, onOpened }: Options): Found | null {
  const { visit, plan, kept } = session
  const begun = visit.trail.length > 0
  const text = useSyncExternalStore(nothing, readTab, () => null)
  /** Whether there is nothing to ask any more: it was said what becomes of it, or another visit has begun. */
  const [settled, setSettled] = useState(false)
  if (begun && !settled) setSettled(true)

  useEffect(() => {
    if (kiosk || !begun) return
    if (kept === null || kept === 'impossible') clearTab()
    else if (!writeTab(writeKept({ visit, plan }, kept))) dispatch({ type: 'kept', kept: 'impossible' })
  }, [kiosk, begun, visit, plan, kept, dispatch])

  const found = kiosk || settled ? null : readKept(text)
  if (found === null) return null
  const restart = (): void => {
    clearTab()
    setSettled(true)
  }
  const resume = async (): Promise<void> => {
    const [{ rules }, { openKept }] = await Promise.all([
      fetchAgain(fetchRules),
      fetchAgain(() => import('./open-kept.ts')),
    ])
    const opened = openKept(found, rules)
    if (opened === null) return restart()
    dispatch({ type: 'opened', opened })
    dispatch({ type: 'kept', kept: found.kept })
    onOpened(opened)
  }
  // What could not be fetched is asked again: the question stays.
  return {
    visit: found,
    onResume: () => void resume().catch(() => undefined),
    onRestart: restart,
    onLater: () => setSettled(true),
  }
}
