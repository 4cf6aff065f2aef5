import { spendAction } from '../borne/activity.ts'

const pause = 300
/** For keys that one presses again on purpose, such as the figures of a postcode. */
const pauseOfKeys = 100
const reach = 24
const controls = 'a[href], button, label, summary, [data-partout]'

/**
 * Ignores a press on a control at the place of the last one (24 px), less than 300 ms after it was released: a hand
 * that trembles answers one question, not two. Returns what stops it.
 */
export function ignoreDoubleTaps(target: Window): () => void {
  const watching = new AbortController()
  const options = { capture: true, signal: watching.signal } as const
  let last = { time: -Infinity, x: 0, y: 0 }
  const press = (event: PointerEvent): void => {
    const { clientX, clientY } = event
    const near = Math.hypot(clientX - last.x, clientY - last.y) < reach
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    const rest = control?.hasAttribute('data-repete') ? pauseOfKeys : pause
    if (near && control && event.timeStamp - last.time < rest) spendAction(target, event)
  }
  const release = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
    last = { time: timeStamp, x: clientX, y: clientY }
  }
  target.addEventListener('pointerdown', press, options)
  target.addEventListener('pointerup', release, options)
  return () => watching.abort()
}
