const actions = ['pointerdown', 'pointerup', 'keydown', 'wheel', 'touchstart', 'click', 'input'] as const
const rhythm = 1000

/**
 * Calls `onActivity` at the first sign of the person, then at most once a second; returns what stops it.
 * `scroll` is not a sign: pages also scroll by themselves (focus, reading aloud, an opening dialog), which would
 * keep an abandoned visit alive and dismiss the warning as it opens; touch, wheel and keys tell all real scrolling.
 */
export function watchActivity(target: Window, onActivity: (event: Event) => void): () => void {
  const watching = new AbortController()
  let last = -Infinity
  const see = (event: Event): void => {
    const now = performance.now()
    if (now - last < rhythm) return
    last = now
    onActivity(event)
  }
  for (const type of actions) {
    target.addEventListener(type, see, { capture: true, signal: watching.signal })
  }
  return () => watching.abort()
}

const presses = ['pointerdown', 'touchstart', 'keydown']
const releases = ['pointerup', 'pointercancel', 'touchend', 'keyup']
const rest = [...presses, ...releases, 'keypress', 'mousedown', 'mouseup', 'click', 'contextmenu']
/** On a window, browsers let nobody prevent these. */
const passive = new Set(['touchstart', 'wheel'])
/** A browser may still click this long after the finger has left, in ms. */
const echo = 400

/**
 * Spends an action: what `event` starts (release, mouse events, click, key up) reaches nobody, until 400 ms after
 * its release or until the next action. Call it when an activity dismisses the warning. A modal warning does not
 * suffice: it closes on the press, and on release Chromium clicks what was under it (seen with touch).
 */
export function spendAction(target: Window, event: Event): void {
  stop(event)
  if (!presses.includes(event.type)) return
  const spending = new AbortController()
  const done = (): void => spending.abort()
  const spend = (next: Event): void => {
    if (isNewAction(next)) return done()
    stop(next)
    if (releases.includes(next.type)) setTimeout(done, echo)
  }
  for (const type of rest) target.addEventListener(type, spend, { capture: true, signal: spending.signal })
}

function isNewAction(event: Event): boolean {
  return event.type === 'pointerdown' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat)
}

function stop(event: Event): void {
  if (!passive.has(event.type)) event.preventDefault()
  event.stopImmediatePropagation()
}
