import { useEffect, useState } from 'react'

/** A value once it has not changed for `delay` ms, and what settles one at once. */
export function useSettled<T>(value: T, delay: number): readonly [settled: T, settle: (value: T) => void] {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return [settled, setSettled]
}
