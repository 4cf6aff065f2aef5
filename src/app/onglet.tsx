import { rules as fetchRules } from 'virtual:passerelle/loaders'
import { useEffect, useState, type Dispatch } from 'react'
import type { Opened } from '../../machines/share/open-link.ts'
import { clearTab, writeTab } from '../device/tab.ts'
import { fetchAgain } from './fetch-again.ts'
import { readKept, writeKept, type KeptVisit } from './kept.ts'
import { Reprendre } from './reprendre.tsx'
import type { Session, SessionEvent } from './session.ts'

type Props = {
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  /** What the tab kept before the page was loaded anew. */
  readonly found: string | null
  /** A visit was opened again. */
  readonly onOpened: (opened: Opened) => void
}

/** Keeps the visit in its tab for as long as the person agrees; asks what becomes of the one that was kept before. */
export function Onglet({ session: { visit, plan, kept }, dispatch, found, onOpened }: Props) {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    if (kept !== 'sans-sante' && kept !== 'avec-sante') return
    if (!writeTab(writeKept({ visit, plan }, kept))) dispatch({ type: 'kept', kept: 'impossible' })
  }, [visit, plan, kept, dispatch])

  const before = settled ? null : readKept(found)
  if (before === null) return null
  const restart = (): void => {
    clearTab()
    setSettled(true)
  }
  const resume = async (from: KeptVisit): Promise<void> => {
    const [{ rules }, { openKept }] = await Promise.all([
      fetchAgain(fetchRules),
      fetchAgain(() => import('./open-kept.ts')),
    ])
    const opened = openKept(from, rules)
    if (opened === null) return restart()
    dispatch({ type: 'opened', opened })
    dispatch({ type: 'kept', kept: from.kept })
    onOpened(opened)
  }
  return (
    <Reprendre
      health={before.kept === 'avec-sante'}
      // What could not be fetched is asked again: the question stays.
      onResume={() => void resume(before).catch(() => undefined)}
      onRestart={restart}
    />
  )
}
