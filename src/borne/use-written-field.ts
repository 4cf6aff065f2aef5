import { useEffect, useState, type RefObject } from 'react'
import { fieldOf, type Field } from './field.ts'

/** A browser still clicks this long after the focus has moved, in ms: what is pressed must not move from under the finger. */
const echo = 400

/**
 * The field that a person writes in, from when it takes the focus, or is touched, until the focus is neither there nor
 * in the keyboard; a dialogue over the page changes nothing. `close` gives it up.
 */
export function useWrittenField(keyboard: RefObject<HTMLElement | null>) {
  const [field, setField] = useState<Field | null>(null)
  useEffect(() => {
    const watching = new AbortController()
    const options = { capture: true, signal: watching.signal } as const
    let leaving: ReturnType<typeof setTimeout> | undefined
    let last: Field | null = null
    const stay = (): void => clearTimeout(leaving)
    const leave = (): void => {
      stay()
      leaving = setTimeout(() => setField(null), echo)
    }
    const holds = (target: EventTarget | null): boolean =>
      target instanceof Node && keyboard.current?.contains(target) === true
    const over = (target: EventTarget | null): boolean =>
      target instanceof Element && target.closest('dialog') !== null
    const write = ({ target }: Event): boolean => {
      const written = fieldOf(target)
      if (written) setField((last = written))
      return written !== null
    }
    const arrive = (event: Event): void => {
      if (write(event) || holds(event.target) || over(event.target)) stay()
      else leave()
    }
    const depart = (event: FocusEvent): void => {
      const { target, relatedTarget } = event
      if (relatedTarget === null && document.hasFocus()) leave()
      // The field is not told that the focus is in the keyboard, but when it leaves it: a list that it has opened stays open.
      if (fieldOf(target) && holds(relatedTarget)) event.stopImmediatePropagation()
      else if (holds(target) && relatedTarget !== last && !holds(relatedTarget) && !over(relatedTarget))
        last?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }))
    }
    window.addEventListener('focusin', arrive, options)
    window.addEventListener('focusout', depart, options)
    window.addEventListener('click', write, options)
    return () => {
      watching.abort()
      stay()
    }
  }, [keyboard])
  return { field, close: () => setField(null) }
}
