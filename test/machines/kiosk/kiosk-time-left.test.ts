import { describe, expect, test } from 'vitest'
import { secondsLeft, spokenSeconds } from '../../../machines/kiosk/kiosk.ts'
import { patience } from '../../../machines/kiosk/patience.ts'
import { install } from '../support/simulated-kiosk.ts'

const { silence } = patience

describe('the time left', () => {
  test('is read from the clock, in whole seconds, rounded up', () => {
    const { snapshot, send, wait, clock } = install()
    expect(secondsLeft(snapshot(), clock.now())).toBeNull()
    send('start')
    expect(secondsLeft(snapshot(), clock.now())).toBeNull()
    wait(silence)
    const now = clock.now()
    const left = [0, 1, 1_000, 30_000, 44_999, 45_000, 99_000, -3_600_000]
    expect(left.map((ms) => secondsLeft(snapshot(), now + ms))).toEqual([45, 45, 44, 15, 1, 0, 0, 45])
  })

  test('is spoken once every 20 seconds, and never promises more than was given', () => {
    const { snapshot, send, wait, clock } = install()
    expect(spokenSeconds(snapshot(), clock.now())).toBeNull()
    send('start')
    wait(silence)
    const now = clock.now()
    const spoken = Array.from({ length: 46 }, (_, second) => spokenSeconds(snapshot(), now + second * 1000))
    expect([...new Set(spoken)]).toEqual([45, 40, 20, 0])
    expect(spoken.indexOf(40)).toBe(5)
    expect(spoken.indexOf(20)).toBe(25)
  })
})
