import { useLayoutEffect, type RefObject } from 'react'
import type { Field } from './field.ts'

/** What is written on and seen with a field: its name, its buttons. */
const whole = '.champ, .zone, form'

/**
 * While a keyboard is open: no keyboard of the machine comes, the page ends above ours, and the field is in view,
 * high enough for what it finds to show below it.
 */
export function useRoom(keyboard: RefObject<HTMLElement | null>, field: Field): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    const height = keyboard.current?.offsetHeight ?? 0
    const before = field.getAttribute('inputmode')
    field.setAttribute('inputmode', 'none')
    root.style.setProperty('--clavier', `${height}px`)
    root.dataset['clavier'] = ''
    const { bottom } = field.getBoundingClientRect()
    if (bottom > (window.innerHeight - height) / 2)
      (field.closest(whole) ?? field).scrollIntoView({ block: 'start' })
    field.scrollIntoView({ block: 'nearest' })
    // A list that stands open by the field is placed anew.
    window.dispatchEvent(new Event('resize'))
    return () => {
      if (before === null) field.removeAttribute('inputmode')
      else field.setAttribute('inputmode', before)
      root.style.removeProperty('--clavier')
      delete root.dataset['clavier']
    }
  }, [keyboard, field])
}
