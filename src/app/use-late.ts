import { useEffect, useState } from 'react'

/** How long one waits without being told why. */
const patience = 1000

/** Whether something has been awaited for so long that it must be said. */
export function useLate(pending: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!pending) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [pending])
  return late
}
