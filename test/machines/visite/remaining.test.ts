import { describe, expect, test } from 'vitest'
import type { Stop } from '../../../machines/cli/explore.ts'
import { isEnough } from '../../../machines/visite/is-enough.ts'
import { remaining } from '../../../machines/visite/remaining.ts'
import { knowledge } from '../support/knowledge.ts'
import { placeOn, places } from '../support/places.ts'

const lengths = new Map<Stop, ReadonlySet<number>>()

/** How many more questions the visits that pass through a place are asked, until the need is known; beyond it, until the end. */
function lengthsFrom(stop: Stop): ReadonlySet<number> {
  const known = lengths.get(stop)
  if (known) return known
  const more = [...stop.next.values()].flatMap((next) => {
    const over = isEnough(next.place) !== isEnough(stop.place)
    return over ? [1] : [...lengthsFrom(next)].map((length) => length + 1)
  })
  const found = new Set(stop.place.question === null ? [0] : more)
  lengths.set(stop, found)
  return found
}

/** Where a trail asks, and what it is told of what remains. */
function toldAfter(...trail: Parameters<typeof placeOn>[0]): readonly number[] {
  const { shortest, longest } = remaining(placeOn(trail).at, knowledge)
  return [shortest, longest]
}

describe('how many questions remain', () => {
  test(`at each of ${places.length} places, no visit is shorter or longer than told`, () => {
    const wrong = places.filter((stop) => {
      const { shortest, longest } = remaining(stop.at, knowledge)
      const real = [...lengthsFrom(stop)]
      return Math.min(...real) < shortest || Math.max(...real) > longest
    })
    expect(wrong.map(({ trail }) => trail.join(' '))).toEqual([])
  })

  test('once the status is told, it is exact until the need but where a question may be passed over', () => {
    const unsure = places.filter((stop) => {
      const { shortest, longest } = remaining(stop.at, knowledge)
      return stop.at.parcours !== null && !isEnough(stop.place) && shortest < longest
    })
    for (const { at } of unsure)
      expect(at.snapshot.machine.states['diagnostic']?.states).toHaveProperty('motif')
  })

  test('it is what one counts on the chart', () => {
    expect(toldAfter()).toEqual([3, 5])
    expect(toldAfter('profil.beneficiaire')).toEqual([3, 4])
    expect(toldAfter('profil.beneficiaire', 'statut.demandeur-emploi')).toEqual([3, 3])
    expect(toldAfter('profil.beneficiaire', 'statut.demandeur-emploi', 'departement.nord')).toEqual([2, 2])
    expect(toldAfter('profil.beneficiaire', 'statut.salarie')).toEqual([2, 3])
    expect(toldAfter('profil.employeur')).toEqual([2, 2])
  })

  test('each answer takes one off, and never adds any', () => {
    for (const stop of places) {
      const before = remaining(stop.at, knowledge)
      for (const next of stop.next.values()) {
        if (isEnough(next.place) !== isEnough(stop.place)) continue
        const { shortest, longest } = remaining(next.at, knowledge)
        expect(longest).toBeLessThan(before.longest)
        expect(shortest).toBeGreaterThanOrEqual(before.shortest - 1)
      }
    }
  })
})
