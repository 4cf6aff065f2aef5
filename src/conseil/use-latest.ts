import { useCallback, useEffect, useRef } from 'react'

/** One function that does what the last one given does: who receives it is not drawn again for it. */
export function useLatest<A extends readonly unknown[]>(
  latest: (...given: A) => void,
): (...given: A) => void {
  const now = useRef(latest)
  useEffect(() => {
    now.current = latest
  })
  return useCallback((...given) => now.current(...given), [])
}
