import { describe, expect, test } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import { patience } from '../../../machines/kiosk/patience.ts'
import { presence, type PresenceInput } from '../../../machines/kiosk/presence.ts'

function watch(input: PresenceInput = {}) {
  const clock = new SimulatedClock()
  const actor = createActor(presence, { clock, input: { now: () => clock.now(), ...input } }).start()
  const state = () => actor.getSnapshot().value
  const send = (type: 'activity' | 'hold' | 'release') => actor.send({ type })
  const wait = (ms: number) => clock.increment(ms)
  return { actor, state, send, wait, clock }
}

const { silence, answer } = patience

describe('the warning', () => {
  test('comes at exactly the end of the silence', () => {
    const { state, wait } = watch()
    wait(silence - 1)
    expect(state()).toBe('here')
    wait(1)
    expect(state()).toBe('asking')
  })

  test('leaves at least 20 seconds to answer', () => {
    expect(answer).toBeGreaterThanOrEqual(20_000)
  })

  test('is dismissed by any action, however late', () => {
    const { state, send, wait } = watch()
    wait(silence)
    wait(answer - 1)
    send('activity')
    expect(state()).toBe('here')
  })

  test('can be dismissed again and again, a whole silence each time', () => {
    const { state, send, wait } = watch()
    for (let time = 0; time < 12; time++) {
      wait(silence)
      expect(state()).toBe('asking')
      wait(answer - 1)
      send('activity')
      expect(state()).toBe('here')
      wait(silence - 1)
      expect(state()).toBe('here')
      send('activity')
    }
  })

  test('without an answer, nobody is there any more', () => {
    const { actor, state, wait } = watch()
    wait(silence)
    wait(answer - 1)
    expect(state()).toBe('asking')
    wait(1)
    expect(state()).toBe('gone')
    expect(actor.getSnapshot().status).toBe('done')
  })

  test('says by the clock when the visit ends, and only while it is shown', () => {
    const { actor, send, wait, clock } = watch()
    const deadline = () => actor.getSnapshot().context.deadline
    expect(deadline()).toBeNull()
    wait(silence)
    expect(deadline()).toBe(clock.now() + answer)
    send('activity')
    expect(deadline()).toBeNull()
  })
})

test('an action before the warning starts the silence anew', () => {
  const { state, send, wait } = watch()
  wait(silence - 1)
  send('activity')
  wait(silence - 1)
  expect(state()).toBe('here')
  wait(1)
  expect(state()).toBe('asking')
})

test('delays are those of the device', () => {
  const { state, wait } = watch({ silence: 30_000, answer: 20_000 })
  wait(30_000)
  expect(state()).toBe('asking')
  wait(20_000)
  expect(state()).toBe('gone')
})

describe('speech and video', () => {
  test('six minutes of reading aloud bring no warning, and a whole silence follows', () => {
    const { state, send, wait } = watch()
    wait(silence - 1)
    send('hold')
    wait(360_000)
    expect(state()).toBe('held')
    send('release')
    wait(silence - 1)
    expect(state()).toBe('here')
    wait(1)
    expect(state()).toBe('asking')
  })

  test('two things that play hold until both have ended', () => {
    const { state, send } = watch()
    send('hold')
    send('hold')
    send('release')
    expect(state()).toBe('held')
    send('release')
    expect(state()).toBe('here')
  })

  test('an end without a beginning changes nothing', () => {
    const { state, send, wait } = watch()
    wait(silence - 1)
    send('release')
    wait(1)
    expect(state()).toBe('asking')
    send('activity')
    send('hold')
    expect(state()).toBe('held')
  })

  test('reading the warning aloud neither answers it nor stops its countdown', () => {
    const { state, send, wait } = watch()
    wait(silence)
    send('hold')
    expect(state()).toBe('asking')
    wait(5_000)
    send('release')
    wait(answer - 5_000)
    expect(state()).toBe('gone')
  })

  test('what still plays when the warning is dismissed holds again', () => {
    const { state, send, wait } = watch()
    wait(silence)
    send('hold')
    send('activity')
    expect(state()).toBe('held')
    wait(silence + answer)
    send('release')
    expect(state()).toBe('here')
  })
})
