import { assign, setup } from 'xstate'
import { patience } from './patience.ts'

/** Delays in ms (default: `patience`) and the wall clock in ms (default: `Date.now`). */
export type PresenceInput = {
  readonly silence?: number
  readonly answer?: number
  readonly now?: () => number
}

/** The input with nothing missing. */
export type PresenceSettings = Required<PresenceInput>

/** Any action of the person, or the start and the end of something being played (speech, video). */
export type PresenceEvent = { type: 'activity' } | { type: 'hold' } | { type: 'release' }

type PresenceContext = PresenceSettings & {
  /** How many things are playing. */
  readonly holds: number
  /** Wall-clock time, in ms, at which an unanswered warning ends the visit; null while nothing is asked. */
  readonly deadline: number | null
}

/** Completes an input with the default delays and the real clock. */
export function settingsOf(input: PresenceInput): PresenceSettings {
  return { ...patience, now: () => Date.now(), ...input }
}

const presenceSetup = setup({
  types: {
    input: {} as PresenceInput,
    context: {} as PresenceContext,
    events: {} as PresenceEvent,
  },
  delays: {
    silence: ({ context }) => context.silence,
    answer: ({ context }) => context.answer,
  },
  guards: {
    playing: ({ context }) => context.holds > 0,
    quiet: ({ context }) => context.holds === 0,
  },
  actions: {
    hold: assign({ holds: ({ context }) => context.holds + 1 }),
    release: assign({ holds: ({ context }) => Math.max(0, context.holds - 1) }),
    ask: assign({ deadline: ({ context }) => context.now() + context.answer }),
    answered: assign({ deadline: null }),
  },
})

/**
 * Is someone still there? `here → asking → gone`. What plays counts as presence, and a full silence follows its
 * end; but what plays while we ask does not stop the countdown, for the warning itself is read aloud.
 */
export const presence = presenceSetup.createMachine({
  id: 'presence',
  context: ({ input }) => ({ ...settingsOf(input), holds: 0, deadline: null }),
  initial: 'here',
  on: { hold: { actions: 'hold' }, release: { actions: 'release' } },
  states: {
    here: {
      always: { guard: 'playing', target: 'held' },
      after: { silence: 'asking' },
      on: { activity: { target: 'here', reenter: true } },
    },
    held: { always: { guard: 'quiet', target: 'here' } },
    asking: {
      entry: 'ask',
      exit: 'answered',
      after: { answer: 'gone' },
      on: { activity: 'here' },
    },
    gone: { type: 'final' },
  },
})
