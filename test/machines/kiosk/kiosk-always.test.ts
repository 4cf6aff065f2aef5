import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAsking, kiosk } from '../../../machines/kiosk/kiosk.ts'
import { patience } from '../../../machines/kiosk/patience.ts'
import { install, settle, stateOf, wipeLimit, type Kiosk } from '../support/simulated-kiosk.ts'

const { silence, answer } = patience
/** Every delay is a multiple of it (ms): the simulated clock starts no new delay in the middle of a wait. */
const grid = 5_000

describe('whatever happens', () => {
  const happening = fc.oneof(
    { weight: 3, arbitrary: fc.constant('start' as const) },
    { weight: 5, arbitrary: fc.constantFrom('end', 'activity', 'hold', 'release', 'succeed', 'fail') },
    {
      weight: 4,
      arbitrary: fc.integer({ min: 1, max: (silence + answer) / grid }).map((steps) => steps * grid),
    },
  )
  const happenings = fc.array(happening, { maxLength: 40 })
  type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never

  async function live({ clock, wipes, calls, seen, state, send, wait }: Kiosk, next: Happening) {
    if (typeof next === 'number') {
      const end = clock.now() + next
      while (clock.now() < end) wait(grid)
    } else if (next === 'succeed' || next === 'fail') {
      if (next === 'succeed' && state() === 'wiping') seen.push('wiped')
      wipes.at(-1)?.[next]()
      calls.at(-1)?.[next]()
      await settle()
    } else send(next)
  }

  test('the kiosk lets someone in again only after a wipe that succeeded; after any other it only reloads', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (list) => {
        const device = install()
        const { actor, seen, send, wait } = device
        actor.subscribe(({ value }) => {
          const state = stateOf(value)
          if (seen.findLast((name) => name in kiosk.states) !== state) seen.push(state)
        })
        for (const next of [...list, 'end'] as const) await live(device, next)
        wait(wipeLimit)
        send('activity')
        expect(`${seen.join(' ')} `).toMatch(
          /^(attract )?((attract )?session wipe wiping wiped checking )*((attract )?session wipe wiping restarting (reload )*|attract )?$/,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('a visit where nothing plays ends soon after the last action', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, async (list) => {
        const device = install()
        const { state, snapshot, clock } = device
        const overstays: number[] = []
        let last = 0
        let holds = 0
        for (const next of list) {
          const before = state()
          const asking = isAsking(snapshot())
          await live(device, next)
          // A visit begins at the waiting screen, or after a wipe during which it was asked for.
          if (before === 'attract' || (before !== 'session' && state() === 'session'))
            [last, holds] = [clock.now(), 0]
          if (next === 'activity') last = clock.now()
          if (next === 'hold' && before === 'session') holds += 1
          if (next === 'release' && holds > 0) {
            holds -= 1
            if (holds === 0 && !asking) last = clock.now()
          }
          const idle = clock.now() - last
          if (state() === 'session' && holds === 0 && idle >= silence + answer) overstays.push(idle)
        }
        expect(overstays).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
