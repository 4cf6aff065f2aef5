import { idOfField } from './field-words.tsx'

/** Gives the focus to a field: to its input, or to the button that opens its list. */
export function focusField(champ: string): void {
  const field = document.getElementById(idOfField(champ))
  ;(field?.querySelector<HTMLElement>('input') ?? field)?.focus()
}
