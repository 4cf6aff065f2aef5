import { assign, fromPromise, sendTo, setup, type SnapshotFrom } from 'xstate'
import {
  presence,
  settingsOf,
  type PresenceEvent,
  type PresenceInput,
  type PresenceSettings,
} from './presence.ts'
import { backoff } from './patience.ts'

/** What happens at the kiosk: a visit starts, is ended by the person, and all that presence listens to. */
export type KioskEvent = { type: 'start' } | { type: 'end' } | PresenceEvent

type KioskContext = PresenceSettings & {
  /** Presence's deadline (wall clock, ms), copied here so that screens see every change of it; null while nothing is asked. */
  readonly deadline: number | null
  /** Someone has touched « Commencer » while the last visit was being wiped. */
  readonly wanted: boolean
  /** How many times in a row the server did not answer. */
  readonly failures: number
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
    outdated: fromPromise<boolean>(() => Promise.reject(new Error('The device must provide outdated'))),
    reach: fromPromise<void>(() => Promise.reject(new Error('The device must provide reach'))),
  },
  actions: {
    tellPresence: sendTo('presence', ({ event }) => event),
    remember: assign({ wanted: true }),
    countFailure: assign({ failures: ({ context }) => context.failures + 1 }),
    reload: () => {
      throw new Error('The device must provide reload')
    },
  },
  guards: { wanted: ({ context }) => context.wanted },
  delays: {
    wipeLimit: 5_000,
    checkLimit: 2_000,
    reachLimit: 15_000,
    backoff: ({ context }) => backoff(context.failures),
  },
})

/**
 * One visit at the kiosk: `attract → session → wiping → checking → attract`. When wiping fails or hangs, or when the
 * server holds another version of the site, the page starts anew: never before the server answers, for a browser
 * shows an error of its own, and stays there. The device provides `wipe` (rejects when something may be left),
 * `outdated` (whether there is another version), `reach` (rejects when the server does not answer) and `reload`.
 */
export const kiosk = kioskSetup.createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ ...settingsOf(input), deadline: null, wanted: false, failures: 0 }),
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
      entry: assign({ wanted: false }),
      invoke: { src: 'wipe', onDone: 'checking', onError: 'restarting' },
      after: { wipeLimit: 'restarting' },
      on: { start: { actions: 'remember' } },
    },
    checking: {
      invoke: {
        src: 'outdated',
        onDone: [{ guard: ({ event }) => event.output, target: 'restarting' }, { target: 'ready' }],
        onError: 'ready',
      },
      after: { checkLimit: 'ready' },
      on: { start: { actions: 'remember' } },
    },
    ready: { always: [{ guard: 'wanted', target: 'session' }, { target: 'attract' }] },
    restarting: {
      entry: assign({ failures: 0 }),
      initial: 'asking',
      states: {
        asking: {
          invoke: { src: 'reach', onDone: 'leaving', onError: 'waiting' },
          after: { reachLimit: 'waiting' },
        },
        waiting: { entry: 'countFailure', after: { backoff: 'asking' } },
        leaving: { entry: 'reload', after: { reachLimit: 'asking' } },
      },
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
