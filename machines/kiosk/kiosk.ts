import { assign, fromPromise, sendTo, setup, type SnapshotFrom } from 'xstate'
import {
  presence,
  settingsOf,
  type PresenceEvent,
  type PresenceInput,
  type PresenceSettings,
} from './presence.ts'

/** What happens at the kiosk: a visit starts, is ended by the person, and all that presence listens to. */
export type KioskEvent = { type: 'start' } | { type: 'end' } | PresenceEvent

type KioskContext = PresenceSettings & {
  /** Presence's deadline (wall clock, ms), copied here so that screens see every change of it; null while nothing is asked. */
  readonly deadline: number | null
}

/** Where the kiosk stands. */
export type KioskSnapshot = SnapshotFrom<typeof kiosk>

const kioskSetup = setup({
  types: {
    input: {} as PresenceInput,
    context: {} as KioskContext,
    events: {} as KioskEvent,
    children: {} as { presence: 'presence' },
  },
  actors: {
    presence,
    wipe: fromPromise<void>(() => Promise.reject(new Error('The device must provide wipe'))),
  },
  actions: {
    tellPresence: sendTo('presence', ({ event }) => event),
    reload: () => {
      throw new Error('The device must provide reload')
    },
  },
  delays: { wipeLimit: 5_000 },
})

/**
 * One visit at the kiosk: `attract → session → wiping → attract`. The device provides the actor `wipe` (a promise:
 * rejects when something may be left) and the action `reload` (starts the page anew, when wiping fails or hangs).
 */
export const kiosk = kioskSetup.createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ ...settingsOf(input), deadline: null }),
  initial: 'attract',
  states: {
    attract: { on: { start: 'session' } },
    session: {
      exit: assign({ deadline: null }),
      invoke: {
        id: 'presence',
        src: 'presence',
        input: ({ context }) => context,
        onSnapshot: { actions: assign({ deadline: ({ event }) => event.snapshot.context.deadline }) },
        onDone: 'wiping',
      },
      on: {
        end: 'wiping',
        activity: { actions: 'tellPresence' },
        hold: { actions: 'tellPresence' },
        release: { actions: 'tellPresence' },
      },
    },
    wiping: {
      invoke: {
        src: 'wipe',
        onDone: 'attract',
        onError: { target: 'attract', actions: 'reload' },
      },
      after: { wipeLimit: { target: 'attract', actions: 'reload' } },
    },
  },
})

const step = 20

/** Whether « Êtes-vous toujours là ? » is on the screen. */
export function isAsking(snapshot: KioskSnapshot): boolean {
  return deadlineOf(snapshot) !== null
}

/** Whole seconds left to answer the warning at wall-clock time `now` (ms), rounded up; null when nothing is asked. */
export function secondsLeft(snapshot: KioskSnapshot, now: number): number | null {
  const deadline = deadlineOf(snapshot)
  if (deadline === null) return null
  const left = Math.min(deadline - now, snapshot.context.answer)
  return Math.max(0, Math.ceil(left / 1000))
}

/** The same to be spoken: in steps of 20 s, rounded up, never more than was given; so it changes once a step. */
export function spokenSeconds(snapshot: KioskSnapshot, now: number): number | null {
  const left = secondsLeft(snapshot, now)
  if (left === null) return null
  return Math.min(Math.ceil(left / step) * step, Math.ceil(snapshot.context.answer / 1000))
}

function deadlineOf(snapshot: KioskSnapshot): number | null {
  return snapshot.context.deadline
}
