import { describe, expect, test, vi } from 'vitest'
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
    const { state, send, wipes, calls, seen } = install()
    send('start')
    send('end')
    wipes[0]!.fail()
    await settle()
    expect(state()).toBe('restarting')
    calls[0]!.succeed()
    await settle()
    expect(seen).toEqual(['wipe', 'reload'])
    expect(state()).toBe('restarting')
  })

  test('a wipe that hangs reloads the page after five seconds', async () => {
    const { state, send, wait, calls, seen } = install()
    send('start')
    send('end')
    wait(wipeLimit - 1)
    expect(state()).toBe('wiping')
    wait(1)
    expect(state()).toBe('restarting')
    calls[0]!.succeed()
    await settle()
    expect(seen).toEqual(['wipe', 'reload'])
  })

  test('nobody can start a visit before the last one is wiped', () => {
    const { state, send } = install()
    send('start')
    send('end')
    for (const type of ['start', 'activity', 'hold', 'release', 'end'] as const) send(type)
    expect(state()).toBe('wiping')
  })

  test('whoever touched « Commencer » meanwhile begins as soon as all is wiped', async () => {
    const { state, send, wipes } = install()
    send('start')
    send('end')
    send('start')
    wipes[0]!.succeed()
    await settle()
    expect(state()).toBe('session')
    send('end')
    wipes[1]!.succeed()
    await settle()
    expect(state()).toBe('attract')
  })
})

describe('the page starts anew', () => {
  test('when the server holds another version, looked for after each visit and before the next', async () => {
    const answers = [false, true]
    const asked = vi.fn(() => Promise.resolve(answers.shift() ?? false))
    const { state, send, wipes, calls, seen } = install(asked)
    expect(asked).not.toHaveBeenCalled()
    send('start')
    send('end')
    wipes[0]!.succeed()
    await settle()
    expect([state(), asked.mock.calls.length]).toEqual(['attract', 1])
    send('start')
    send('end')
    send('start')
    wipes[1]!.succeed()
    await settle()
    expect([state(), asked.mock.calls.length]).toEqual(['restarting', 2])
    calls[0]!.succeed()
    await settle()
    expect(seen).toEqual(['wipe', 'wipe', 'reload'])
  })

  test.each([
    ['refuses to tell its version', () => Promise.reject(new Error('refused'))],
    ['never tells it', () => new Promise<boolean>(() => undefined)],
  ])('but not when the server %s: the next visitor comes in', async (_, outdated) => {
    const { state, send, wait, wipes } = install(outdated)
    send('start')
    send('end')
    wipes[0]!.succeed()
    await settle()
    wait(2_000)
    expect(state()).toBe('attract')
    send('start')
    expect(state()).toBe('session')
  })

  test('never before the server answers: asked again after 5 s, then twice as long each time, up to a minute', async () => {
    const { send, wait, wipes, calls, seen } = install()
    send('start')
    send('end')
    wipes[0]!.fail()
    await settle()
    for (const [index, delay] of [5, 10, 20, 40, 60, 60].entries()) {
      calls[index]!.fail()
      await settle()
      wait(delay * 1_000 - 1)
      expect(calls).toHaveLength(index + 1)
      wait(1)
      expect(calls).toHaveLength(index + 2)
    }
    expect(seen).toEqual(['wipe'])
    calls.at(-1)!.succeed()
    await settle()
    expect(seen).toEqual(['wipe', 'reload'])
  })

  test('a server that never answers is asked again, and so is one that went away while the page left', async () => {
    const { send, wait, wipes, calls, seen } = install()
    send('start')
    send('end')
    wipes[0]!.fail()
    await settle()
    wait(15_000)
    wait(5_000)
    expect(calls).toHaveLength(2)
    calls[1]!.succeed()
    await settle()
    expect(seen).toEqual(['wipe', 'reload'])
    wait(15_000)
    expect(calls).toHaveLength(3)
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

  test.each(['succeed', 'fail'] as const)('does not begin after a late wipe that %ss', async (end) => {
    const { state, send, wait, wipes, seen } = install()
    send('start')
    send('end')
    wait(wipeLimit)
    send('start')
    wipes[0]![end]()
    await settle()
    expect(state()).toBe('restarting')
    expect(seen).toEqual(['wipe'])
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
