import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callDays } from '../../../machines/share/call-days.ts'
import { publicHolidays } from '../../../machines/share/public-holidays.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { fichesOf } from '../../../machines/visite/fiches-of.ts'
import { isFull, longestNote, mostFiches, withNote } from '../../../machines/visite/plan.ts'
import { putBack, shift } from '../../../machines/visite/shift.ts'
import { toggle } from '../../../machines/visite/toggle.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
const anyList = fc.uniqueArray(fc.constantFrom(...names))
const anyName = fc.constantFrom(...names)

describe('a plan', () => {
  test('where nothing is chosen offers the first three proposals', () => {
    expect(fichesOf(noPlan, ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c'])
    expect(fichesOf(noPlan, ['a'])).toEqual(['a'])
    expect(fichesOf({ ...noPlan, fiches: [] }, ['a'])).toEqual([])
  })

  test('keeps fiches in the order they were chosen', () => {
    expect(['c', 'a', 'b'].reduce(toggle, noPlan).fiches).toEqual(['c', 'a', 'b'])
  })

  test('lets go of a fiche that is chosen again, and offers proposals when none is left', () => {
    expect(['c', 'a', 'c'].reduce(toggle, noPlan).fiches).toEqual(['a'])
    expect(['c', 'c'].reduce(toggle, noPlan).fiches).toBeNull()
  })

  test('holds no more than it can print, and never a fiche twice', () => {
    fc.assert(
      fc.property(fc.array(anyName), (clicks) => {
        const { fiches } = clicks.reduce(toggle, noPlan)
        expect(new Set(fiches).size).toBe(fiches?.length ?? 0)
        expect(fiches?.length ?? 0).toBeLessThanOrEqual(mostFiches)
      }),
    )
    expect(isFull(names.reduce(toggle, noPlan))).toBe(true)
    expect(toggle(names.reduce(toggle, noPlan), 'j').fiches).toEqual(names.slice(0, 8))
  })
})

describe('the order of a plan', () => {
  test('changes by one place, and back', () => {
    expect(shift(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(shift(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
    fc.assert(
      fc.property(anyList, anyName, fc.constantFrom(1 as const, -1 as const), (list, name, by) => {
        const moved = shift(list, name, by)
        expect(moved.toSorted()).toEqual(list.toSorted())
        const back = moved === list ? list : shift(moved, name, by === 1 ? -1 : 1)
        expect(back).toEqual(list)
      }),
    )
  })

  test('stays as it is at both ends, and for what is not in it', () => {
    const list = ['a', 'b']
    expect([shift(list, 'a', -1), shift(list, 'b', 1), shift(list, 'z', 1)]).toEqual([list, list, list])
  })

  test('is found again when what was removed is put back', () => {
    fc.assert(
      fc.property(anyList, fc.nat(9), (list, place) => {
        const id = list[place]
        fc.pre(id !== undefined)
        const left = list.filter((one) => one !== id)
        expect(putBack(left, id, place)).toEqual(list)
        expect(putBack(list, id, place)).toEqual(list)
      }),
    )
  })
})

describe('the days proposed for a call', () => {
  test.each([
    ['a Monday', '2026-11-23', ['demain 2026-11-24', 'trois-jours 2026-11-26', 'semaine 2026-11-30']],
    ['a Friday', '2026-11-27', ['null 2026-11-30', 'semaine 2026-12-04']],
    ['a Saturday', '2026-11-21', ['null 2026-11-23', 'trois-jours 2026-11-24', 'null 2026-11-30']],
    ['the last day of a year', '2026-12-31', ['null 2027-01-04', 'semaine 2027-01-07']],
    ['the eve of Easter', '2027-03-27', ['null 2027-03-30', 'null 2027-04-05']],
    ['the eve of Ascension Day', '2027-05-05', ['null 2027-05-07', 'null 2027-05-10', 'semaine 2027-05-12']],
    [
      'a week before the 14th of July',
      '2027-07-07',
      ['demain 2027-07-08', 'null 2027-07-12', 'null 2027-07-15'],
    ],
  ])('from %s', (_, today, days) => {
    expect(callDays(today).map(({ delay, day }) => `${delay} ${day}`)).toEqual(days)
  })

  test('are never on a weekend nor a public holiday, never today, never twice', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          const today = date.toISOString().slice(0, 10)
          const days = callDays(today).map(({ day }) => day)
          expect(days.length).toBeGreaterThanOrEqual(2)
          expect(new Set(days).size).toBe(days.length)
          for (const day of days) {
            expect(day > today).toBe(true)
            expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
            expect(publicHolidays(Number(day.slice(0, 4)))).not.toContain(day)
          }
        },
      ),
    )
  })
})

describe('an amount kept in the plan', () => {
  test('is a note beside its fiche, which joins the plan once', () => {
    const once = withNote(noPlan, 'outils-opco', 'AFDAS : 440 €')
    expect(once).toMatchObject({ fiches: ['outils-opco'], notes: { 'outils-opco': 'AFDAS : 440 €' } })
    const twice = withNote(once, 'outils-opco', 'AKTO : 600 €')
    expect(twice).toMatchObject({ fiches: ['outils-opco'], notes: { 'outils-opco': 'AKTO : 600 €' } })
  })

  test('is no longer than a printed note, and a full plan takes no new fiche', () => {
    expect(withNote(noPlan, 'outils-opco', 'x'.repeat(500)).notes['outils-opco']).toHaveLength(longestNote)
    const full = { ...noPlan, fiches: Array.from({ length: mostFiches }, (_, index) => `fiche-${index}`) }
    expect(withNote(full, 'outils-opco', 'trop')).toBe(full)
    expect(withNote(full, 'fiche-0', 'bien').notes['fiche-0']).toBe('bien')
  })
})
