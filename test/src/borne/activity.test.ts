import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { spendAction, watchActivity } from '../../../src/borne/activity.ts'

const stops: (() => void)[] = []

function watch(onActivity: (event: Event) => void) {
  const stop = watchActivity(window, onActivity)
  stops.push(stop)
  return stop
}

const fire = (type: string, target: EventTarget = document.body, init: EventInit = {}) =>
  target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, ...init }))

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<button>Continuer</button><input>'
})

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.advanceTimersByTime(10_000)
  vi.useRealTimers()
})

describe('someone is there', () => {
  test.each(['pointerdown', 'pointerup', 'keydown', 'wheel', 'touchstart', 'click', 'input'])(
    '%s says so',
    (type) => {
      const onActivity = vi.fn<(event: Event) => void>()
      watch(onActivity)
      fire(type)
      expect(onActivity).toHaveBeenCalledTimes(1)
    },
  )

  test('even where the screen keeps the event to itself', () => {
    const onActivity = vi.fn<(event: Event) => void>()
    watch(onActivity)
    const button = document.querySelector('button')!
    button.addEventListener('keydown', (event) => event.stopPropagation())
    fire('keydown', button)
    expect(onActivity).toHaveBeenCalledTimes(1)
  })

  test('a page that scrolls or moves the focus by itself says nothing', () => {
    const onActivity = vi.fn<(event: Event) => void>()
    watch(onActivity)
    fire('scroll', document)
    document.querySelector('input')!.focus()
    expect(onActivity).not.toHaveBeenCalled()
  })

  test('is said at once, then at most once a second', () => {
    const onActivity = vi.fn<(event: Event) => void>()
    watch(onActivity)
    for (const type of ['pointerdown', 'touchstart', 'input']) fire(type)
    expect(onActivity).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(999)
    fire('wheel')
    expect(onActivity).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(1)
    fire('wheel')
    expect(onActivity).toHaveBeenCalledTimes(2)
  })

  test('setting the clock back does not hide it', () => {
    const onActivity = vi.fn<(event: Event) => void>()
    watch(onActivity)
    fire('keydown')
    vi.advanceTimersByTime(1_000)
    vi.setSystemTime(0)
    fire('keydown')
    expect(onActivity).toHaveBeenCalledTimes(2)
  })

  test('is no longer said once stopped', () => {
    const onActivity = vi.fn<(event: Event) => void>()
    watch(onActivity)()
    fire('keydown')
    expect(onActivity).not.toHaveBeenCalled()
  })
})

describe('the action that dismisses the warning', () => {
  const reached: string[] = []
  const tap = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click']

  beforeEach(() => {
    reached.length = 0
    const button = document.querySelector('button')!
    for (const type of [...tap, 'keydown', 'keyup']) button.addEventListener(type, () => reached.push(type))
    let asking = true
    watch((event) => {
      if (asking) spendAction(window, event)
      asking = false
    })
  })

  const button = () => document.querySelector('button')!

  test('a tap does not press what lies under the finger', () => {
    for (const type of tap) fire(type, button())
    expect(reached).toEqual([])
  })

  test('nor does a long press, nor a click that comes late', () => {
    fire('pointerdown', button())
    vi.advanceTimersByTime(3_000)
    fire('pointerup', button())
    vi.advanceTimersByTime(399)
    fire('click', button())
    expect(reached).toEqual([])
  })

  test('a key does not press the button that has the focus', () => {
    for (const type of ['keydown', 'keyup', 'click']) fire(type, button())
    button().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, repeat: true }))
    expect(reached).toEqual([])
  })

  test('the next tap works, at once', () => {
    for (const type of [...tap, ...tap]) fire(type, button())
    expect(reached).toEqual(tap)
  })

  test('the next key works, even when the release of the first was never seen', () => {
    fire('pointerdown', button())
    button().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))
    fire('keyup', button())
    expect(reached).toEqual(['keydown', 'keyup'])
  })

  test('a click without a press, as assistive technologies make, works again shortly after', () => {
    for (const type of tap) fire(type, button())
    vi.advanceTimersByTime(400)
    fire('click', button())
    expect(reached).toEqual(['click'])
  })

  test('turning the wheel spends nothing more', () => {
    fire('wheel', button())
    fire('click', button())
    expect(reached).toEqual(['click'])
  })
})
