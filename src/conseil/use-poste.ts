import { useCallback, type Dispatch } from 'react'
import { noPoste, type Poste } from '../../machines/conseil/poste.ts'
import type { SessionEvent } from '../app/session.ts'

/** What changes of how the desk shows its case, or what it follows from. */
type Change = Partial<Poste> | ((before: Poste) => Partial<Poste>)

/** What changes how the desk shows its case: the same function for as long as the desk stands. */
export function usePoste(dispatch: Dispatch<SessionEvent>): (change: Change) => void {
  return useCallback(
    (change) =>
      dispatch({
        type: 'shown',
        poste: ({ poste }) => {
          const before = poste ?? noPoste
          return { ...before, ...(typeof change === 'function' ? change(before) : change) }
        },
      }),
    [dispatch],
  )
}
