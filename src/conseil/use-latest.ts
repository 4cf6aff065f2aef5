import { useCallback, useEffect, useRef } from 'react'

/** One function that does what the last one given does: who receives it is not drawn again for it. */
export function useLatest<T>(latest: (one: T) => void): (one: T) => void {
  const now = useRef(latest)
  useEffect(() => {
    now.current = latest
  })
  return useCallback((one) => now.current(one), [])
}
