import { useEffect, useState, useSyncExternalStore, type Dispatch } from 'react'
import { clearTab, readTab } from '../device/tab.ts'
import { fetchAgain } from './fetch-again.ts'
import type { Session, SessionEvent } from './session.ts'

type Options = {
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  /** At a kiosk nothing is read nor written. */
  readonly kiosk: boolean
}

/** What keeps a visit in its tab, once it is wanted, and what the tab kept before; null when there is neither. */
type Keeper = {
  readonly Onglet: typeof import('./onglet.tsx').Onglet
  readonly found: string | null
}

const nothing = (): (() => void) => () => undefined

/** Fetches what keeps a visit in its tab when one agrees to it, or when the tab kept one before the page was loaded anew. */
export function useKept({ session: { visit, kept }, dispatch, kiosk }: Options): Keeper | null {
  const begun = visit.trail.length > 0
  const text = useSyncExternalStore(nothing, readTab, () => null)
  /** Another visit has begun: what was kept before is of no more use. */
  const [over, setOver] = useState(false)
  if (begun && !over) setOver(true)
  const found = over ? null : text
  const agreed = kept === 'sans-sante' || kept === 'avec-sante'
  const wanted = !kiosk && (agreed || found !== null)
  const [Onglet, setOnglet] = useState<Keeper['Onglet'] | null>(null)

  useEffect(() => {
    if (!kiosk && begun && !agreed) clearTab()
  }, [kiosk, begun, agreed])
  useEffect(() => {
    if (!wanted || Onglet !== null) return
    let current = true
    fetchAgain(() => import('./onglet.tsx')).then(
      (code) => current && setOnglet(() => code.Onglet),
      () => current && agreed && dispatch({ type: 'kept', kept: 'impossible' }),
    )
    return () => {
      current = false
    }
  }, [wanted, Onglet, agreed, dispatch])

  return wanted && Onglet !== null ? { Onglet, found } : null
}
