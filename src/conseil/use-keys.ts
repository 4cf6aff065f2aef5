import { useEffect, useEffectEvent } from 'react'

/** What the keys of the desk do. */
export type Gestes = {
  /** The answer of that rank (from 0) to the fact in view; in the proposals, the proposal of that rank. */
  readonly onRank: (rank: number, inPistes: boolean) => void
  readonly onUnknown: () => void
  readonly onFait: (step: 1 | -1) => void
  readonly onPiste: (step: 1 | -1) => void
  readonly onPasser: () => void
  readonly onSuivant: () => void
  readonly onAller: () => void
  readonly onComparer: () => void
  readonly onImprimer: () => void
  readonly onPersonne: () => void
  readonly onAide: () => void
  readonly onEchap: () => void
}

/** The keys of the answers: nine digits, then letters that no other gesture takes, on any keyboard. */
export const rangs = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'd', 'f', 'g', 'h', 'j', 'k', 'l'] as const

const typed = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/** The digit of a key, with or without Shift: a French keyboard needs it, others do not. */
function digitOf({ code, key }: KeyboardEvent): string | null {
  if (/^\d$/.test(key)) return key
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null
}

/** The letter of a key, whatever the alphabet of the keyboard. */
function letterOf({ code, key }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key
}

/** What a key means; null where it means nothing here. */
function gestureOf(event: KeyboardEvent, gestes: Gestes): (() => void) | null {
  const { key, target } = event
  const at = target instanceof Element ? target : document.body
  if (at.closest('dialog')) return null
  if (key === 'Escape') return gestes.onEchap
  // A key that is held says nothing more, but for arrows.
  if (event.repeat && !key.startsWith('Arrow')) return null
  if (at.matches(typed)) return null
  if (key === '/') return gestes.onAller
  if (key === '?') return gestes.onAide
  const isRadio = at.matches('[type=radio]')
  if (!isRadio && key === 'ArrowDown') return () => gestes.onPiste(1)
  if (!isRadio && key === 'ArrowUp') return () => gestes.onPiste(-1)
  // In the answers too: up and down choose among them.
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    return () => gestes.onFait(key === forward ? 1 : -1)
  }
  const pressed = digitOf(event) ?? letterOf(event)
  if (pressed === '0') return gestes.onUnknown
  const rank = rangs.findIndex((one) => one === pressed)
  if (rank !== -1) return () => gestes.onRank(rank, at.closest('.conseil-liste') !== null)
  const letters: Readonly<Record<string, () => void>> = {
    n: gestes.onPasser,
    s: gestes.onSuivant,
    c: gestes.onComparer,
    p: gestes.onImprimer,
    v: gestes.onPersonne,
  }
  return letters[pressed] ?? null
}

/** Listens to the keys of the desk while `active`: alone, never with Control, Alt or Command; in a field, none but Escape. */
export function useKeys(active: boolean, gestes: Gestes): void {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const gesture = gestureOf(event, gestes)
    if (gesture === null) return
    event.preventDefault()
    gesture()
  })
  useEffect(() => {
    if (!active) return undefined
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [active])
}
