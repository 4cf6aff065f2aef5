import { useCallback, useEffect, useRef } from 'react'

const controls = 'a[href], button'

/** Shows on the control pressed last that it was heard; what is returned marks it, and gives what takes the mark away. */
export function usePressed(): () => () => void {
  const pressed = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: MouseEvent): void => {
      pressed.current = target instanceof Element ? target.closest(controls) : null
    }
    document.addEventListener('click', note, { capture: true })
    return () => document.removeEventListener('click', note, { capture: true })
  }, [])
  return useCallback(() => {
    const control = pressed.current
    control?.setAttribute('aria-busy', 'true')
    return () => control?.removeAttribute('aria-busy')
  }, [])
}
