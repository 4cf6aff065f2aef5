import { useEffect, useEffectEvent, type RefObject } from 'react'
import { nearestKey } from './nearest-key.ts'
import type { Field } from './field.ts'

type Options = {
  readonly keyboard: RefObject<HTMLElement | null>
  readonly field: Field
  readonly onClose: () => void
}

/**
 * With keys or a switch: Tab goes from the field into the keyboard, then to what comes after the field, arrows go from
 * key to key, Escape closes and gives the field back. Who types in the field with real keys is not led there.
 * A touch on a key takes from the field neither the focus nor what is selected.
 */
export function useKeyboardWalk({ keyboard, field, onClose }: Options): void {
  const keysOf = (): readonly HTMLElement[] => [
    ...(keyboard.current?.querySelectorAll<HTMLElement>('button') ?? []),
  ]
  /** Where a key of the field, or of the keyboard, leads; undefined when that is the browser's affair. */
  const led = ({ key, shiftKey }: KeyboardEvent, from: Element, typing: boolean): HTMLElement | undefined => {
    const keys = keysOf()
    if (from === field) return key === 'Tab' && !shiftKey && !typing ? keys[0] : undefined
    return key === 'Tab' && shiftKey && from === keys[0] ? field : nearestKey(keys, from, key)
  }
  const press = useEffectEvent((event: KeyboardEvent, typing: boolean): void => {
    const from = event.target
    if (!(from instanceof HTMLElement) || (from !== field && !keyboard.current?.contains(from))) return
    const next = event.key === 'Escape' ? field : led(event, from, typing)
    if (next !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      next.focus()
      if (event.key === 'Escape') onClose()
    } else if (event.key === 'Tab' && !event.shiftKey && from === keysOf().at(-1)) {
      // Past the last key the browser goes on by itself, from the field.
      field.focus()
    }
  })
  useEffect(() => {
    const watching = new AbortController()
    const options = { capture: true, signal: watching.signal } as const
    let typing = false
    const watch = (event: KeyboardEvent): void => {
      if (event.target === field && event.key.length === 1) typing = true
      press(event, typing)
    }
    const keepFocus = (event: Event): void => event.preventDefault()
    window.addEventListener('keydown', watch, options)
    keyboard.current?.addEventListener('mousedown', keepFocus, options)
    return () => watching.abort()
  }, [keyboard, field])
}
