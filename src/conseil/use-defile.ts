import { useEffect, useLayoutEffect, useRef, type UIEvent } from 'react'
import { useLatest } from './use-latest.ts'

/** A column that comes back as far down as it was left: what it is given to wear, and `onLeave` to keep how far that was. */
export function useDefile(defile: number, onLeave: (defile: number) => void) {
  const column = useRef<HTMLElement>(null)
  const reached = useRef(defile)
  const leave = useLatest(onLeave)
  useLayoutEffect(() => {
    if (column.current) column.current.scrollTop = reached.current
  }, [])
  useEffect(() => () => leave(reached.current), [leave])
  const onScroll = ({ currentTarget }: UIEvent): void => {
    reached.current = currentTarget.scrollTop
  }
  return { ref: column, onScroll }
}
