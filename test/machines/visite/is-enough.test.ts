import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { split } from '../../../machines/visite/answers.ts'
import { charts } from '../../../machines/parcours/charts.ts'
import { nodesOf, questionOf } from '../../../machines/parcours/graph.ts'
import { isEnough } from '../../../machines/visite/is-enough.ts'
import { follow } from '../../../machines/visite/trail.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail } from '../support/places.ts'
import { visitOf } from '../support/visits.ts'

/** How many answers a finished visit had when it was enough. */
function enoughAfter(trail: ReturnType<typeof visitOf>): number {
  return trail.findIndex((_, length) => isEnough(follow(trail.slice(0, length), knowledge)))
}

describe('what is enough for a first answer', () => {
  test('someone who keeps their job is answered after five questions', () => {
    const onLeave = visitOf({
      profil: 'beneficiaire',
      statut: 'salarie',
      departement: 'pas-de-calais',
      motif: 'sante',
      besoin: 'garder-emploi',
    })
    const before = onLeave.slice(0, enoughAfter(onLeave))
    expect(before.map((answer) => split(answer)[0])).toEqual([
      'profil',
      'statut',
      'departement',
      'motif',
      'besoin',
    ])
  })

  test('a visit becomes enough once, on the way to its end, and stays so', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const enough = Array.from({ length: trail.length + 1 }, (_, length) =>
          isEnough(follow(trail.slice(0, length), knowledge)),
        )
        expect(enough[0]).toBe(false)
        expect(enough.at(-1)).toBe(true)
        expect(enough.toSorted((one, other) => Number(one) - Number(other))).toEqual(enough)
      }),
      { numRuns: 200 },
    )
  })

  test.each(Object.entries(charts))('%s asks the way in once: never again in a step', (_, { root }) => {
    const { diagnostic, ...steps } = root.states
    const asked = (node: typeof diagnostic) =>
      node === undefined ? [] : nodesOf(node).flatMap((one) => questionOf(one) ?? [])
    const later = new Set(Object.values(steps).flatMap((step) => asked(step)))
    expect(asked(diagnostic).length).toBeGreaterThan(1)
    expect(asked(diagnostic).filter((question) => later.has(question))).toEqual([])
  })
})
