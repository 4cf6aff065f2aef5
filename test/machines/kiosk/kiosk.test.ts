import { describe, expect, test } from 'vitest'
import { isAsking } from '../../../machines/kiosk/kiosk.ts'
import { patience } from '../../../machines/kiosk/patience.ts'
import { install, settle, wipeLimit } from '../support/simulated-kiosk.ts'

const { silence, answer } = patience

describe('a visit', () => {
  test('an abandoned visit is wiped before the kiosk attracts again', async () => {
    const { state, send, wait, wipes, seen } = install()
    send('start')
    wait(silence)
    wait(answer - 1)
    expect(state()).toBe('session')
    wait(1)
    expect(state()).toBe('wiping')
    wipes[0]!.succeed()
    await settle()
    expect(state()).toBe('attract')
    expect(seen).toEqual(['wipe'])
  })

  test('« Terminer et tout effacer » wipes at once', async () => {
    const { state, send, wipes } = install()
    send('start')
    send('end')
    expect(state()).toBe('wiping')
    wipes[0]!.succeed()
    await settle()
    expect(state()).toBe('attract')
  })

  test('any action dismisses the warning, ten times and more', () => {
    const { snapshot, send, wait } = install()
    send('start')
    for (let time = 0; time < 12; time++) {
      wait(silence)
      expect(isAsking(snapshot())).toBe(true)
      send('activity')
      expect(isAsking(snapshot())).toBe(false)
    }
    expect(snapshot().value).toBe('session')
  })

  test('whoever watches the kiosk learns that the warning comes and goes', () => {
    const { actor, send, wait } = install()
    const seen: boolean[] = []
    actor.subscribe((snapshot) => void seen.push(isAsking(snapshot)))
    send('start')
    wait(silence)
    send('activity')
    expect(seen.filter((asking, index) => asking !== seen[index - 1])).toEqual([false, true, false])
  })

  test('what plays keeps the visit open', () => {
    const { state, snapshot, send, wait } = install()
    send('start')
    send('hold')
    wait(silence + answer)
    expect(state()).toBe('session')
    send('release')
    wait(silence)
    expect(isAsking(snapshot())).toBe(true)
  })

  test('nothing is waited for while the kiosk attracts', () => {
    const { state, send, wait } = install()
    for (const type of ['activity', 'hold', 'release', 'end'] as const) send(type)
    wait(24 * 3_600_000)
    expect(state()).toBe('attract')
  })
})

describe('wiping', () => {
  test('a wipe that fails reloads the page', async () => {
    const { state, send, wipes, seen } = install()
    send('start')
    send('end')
    wipes[0]!.fail()
    await settle()
    expect(seen).toEqual(['wipe', 'reload'])
    expect(state()).toBe('attract')
  })

  test('a wipe that hangs reloads the page after five seconds', () => {
    const { state, send, wait, seen } = install()
    send('start')
    send('end')
    wait(wipeLimit - 1)
    expect(state()).toBe('wiping')
    wait(1)
    expect(seen).toEqual(['wipe', 'reload'])
    expect(state()).toBe('attract')
  })

  test('nobody can start a visit before the last one is wiped', () => {
    const { state, send } = install()
    send('start')
    send('end')
    for (const type of ['start', 'activity', 'hold', 'release', 'end'] as const) send(type)
    expect(state()).toBe('wiping')
  })
})

describe('the next visit', () => {
  test('does not hear of what still played, nor of the silence, of the one before', async () => {
    const { snapshot, send, wait, wipes } = install()
    send('start')
    send('hold')
    wait(1_000)
    send('end')
    wipes[0]!.succeed()
    await settle()
    send('start')
    send('release')
    wait(silence - 1)
    expect(isAsking(snapshot())).toBe(false)
    wait(1)
    expect(isAsking(snapshot())).toBe(true)
  })

  test.each(['succeed', 'fail'] as const)('is not touched by a late wipe that %ss', async (end) => {
    const { state, send, wait, wipes, seen } = install()
    send('start')
    send('end')
    wait(wipeLimit)
    send('start')
    wipes[0]![end]()
    await settle()
    expect(state()).toBe('session')
    send('end')
    wait(1)
    expect(state()).toBe('wiping')
    expect(seen).toEqual(['wipe', 'reload', 'wipe'])
  })

  test('is not ended by the warning of the one before', async () => {
    const { state, send, wait, wipes } = install()
    send('start')
    wait(silence)
    send('end')
    wipes[0]!.succeed()
    await settle()
    send('start')
    wait(answer)
    expect(state()).toBe('session')
  })
})
