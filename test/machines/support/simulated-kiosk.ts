import { createActor, fromPromise, SimulatedClock } from 'xstate'
import { kiosk, type KioskEvent } from '../../../machines/kiosk/kiosk.ts'

/** What the machine grants a wipe, in ms. */
export const wipeLimit = 5_000

type Wipe = { readonly succeed: () => void; readonly fail: () => void }

/** A kiosk whose clock and wipes are in our hands. */
export function install() {
  const clock = new SimulatedClock()
  const wipes: Wipe[] = []
  const seen: string[] = []
  const device = kiosk.provide({
    actors: {
      wipe: fromPromise(() => {
        seen.push('wipe')
        return new Promise<void>((resolve, reject) => {
          wipes.push({ succeed: resolve, fail: () => reject(new Error('locked')) })
        })
      }),
    },
    actions: { reload: () => seen.push('reload') },
  })
  const actor = createActor(device, { clock, input: { now: () => clock.now() } }).start()
  return {
    actor,
    wipes,
    seen,
    clock,
    snapshot: () => actor.getSnapshot(),
    state: () => actor.getSnapshot().value,
    send: (type: KioskEvent['type']) => actor.send({ type }),
    wait: (ms: number) => clock.increment(ms),
  }
}

/** A kiosk in our hands. */
export type Kiosk = ReturnType<typeof install>

/** Lets promises say what became of them. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
