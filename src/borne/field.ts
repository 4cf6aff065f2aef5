type Kind = 'insertText' | 'insertLineBreak' | 'deleteContentBackward'

/** What is written in: one line or several. */
export type Field = HTMLInputElement | HTMLTextAreaElement

const written: ReadonlySet<string> = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'password'])

/** The field that this is, when one can write in it. */
export function fieldOf(target: EventTarget | null): Field | null {
  const isField =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && written.has(target.type))
  return isField && !target.readOnly && !target.disabled ? target : null
}

/** Says a change to the field before it is made, as a real key does: whoever guards it may refuse. */
function mayChange(field: Field, inputType: Kind, data: string | null): boolean {
  const asked = new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType, data })
  return field.dispatchEvent(asked)
}

/** Puts a text in place of what lies from `start` to `end`. Where a field tells no selection, it is written whole. */
function replace(field: Field, text: string, [start, end]: readonly [number, number]): void {
  if (field.selectionStart !== null) return field.setRangeText(text, start, end, 'end')
  const whole = field.value.slice(0, start) + text + field.value.slice(end)
  // React keeps a `value` of its own on the field: this one is the browser's, so that the change is seen.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value') ?? {}
  set?.call(field, whole)
}

/** What is selected; the end of the text where a field does not tell. */
function selectionOf({ value, selectionStart, selectionEnd }: Field): readonly [number, number] {
  return [selectionStart ?? value.length, selectionEnd ?? value.length]
}

function change(field: Field, text: string, range: readonly [number, number], inputType: Kind): void {
  const data = inputType === 'insertText' ? text : null
  if (!mayChange(field, inputType, data)) return
  replace(field, text, range)
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }))
}

/** Types a text where the caret is, in place of what is selected, as far as the field has room. */
export function typeInto(field: Field, text: string, inputType: Kind = 'insertText'): void {
  const [start, end] = selectionOf(field)
  const length = field.value.length - (end - start) + text.length
  if (field.maxLength >= 0 && length > field.maxLength) return
  change(field, text, [start, end], inputType)
}

/** Takes away what is selected, or the letter before the caret, whole: some are written in two halves. */
export function eraseIn(field: Field): void {
  const [start, end] = selectionOf(field)
  const last = Array.from(field.value.slice(0, start)).at(-1)?.length ?? 0
  const from = start === end ? start - last : start
  if (from < end) change(field, '', [from, end], 'deleteContentBackward')
}

/** Presses Enter in a field: a line more in a note; elsewhere what the key does there, a list's choice or a search. */
export function enterIn(field: Field): void {
  const key = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true })
  if (!field.dispatchEvent(key)) return
  if (field instanceof HTMLTextAreaElement) typeInto(field, '\n', 'insertLineBreak')
  else field.form?.querySelector<HTMLElement>('[type="submit"]')?.click()
}
