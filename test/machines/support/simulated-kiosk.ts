import { createActor, fromPromise, SimulatedClock } from 'xstate'
import { kiosk, type KioskEvent, type KioskSnapshot } from '../../../machines/kiosk/kiosk.ts'

/** What the machine grants a wipe, in ms. */
export const wipeLimit = 5_000

type Promised = { readonly succeed: () => void; readonly fail: () => void }

function promised(list: Promised[]): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    list.push({ succeed: resolve, fail: () => reject(new Error('refused')) })
  })
}

/** A kiosk whose clock, wipes and server are in our hands; no new version stands there unless told. */
export function install(outdated: () => Promise<boolean> = () => Promise.resolve(false)) {
  const clock = new SimulatedClock()
  const wipes: Promised[] = []
  const calls: Promised[] = []
  const seen: string[] = []
  const device = kiosk.provide({
    actors: {
      wipe: fromPromise(() => {
        seen.push('wipe')
        return promised(wipes)
      }),
      outdated: fromPromise(outdated),
      reach: fromPromise(() => promised(calls)),
    },
    actions: { reload: () => seen.push('reload') },
  })
  const actor = createActor(device, { clock, input: { now: () => clock.now() } }).start()
  return {
    actor,
    wipes,
    calls,
    seen,
    clock,
    snapshot: () => actor.getSnapshot(),
    state: () => stateOf(actor.getSnapshot().value),
    send: (type: KioskEvent['type']) => actor.send({ type }),
    wait: (ms: number) => clock.increment(ms),
  }
}

/** A kiosk in our hands. */
export type Kiosk = ReturnType<typeof install>

/** A state by its name, whatever it is doing in it. */
export function stateOf(value: KioskSnapshot['value']): string {
  return typeof value === 'string' ? value : (Object.keys(value)[0] ?? '')
}

/** Lets promises say what became of them. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
