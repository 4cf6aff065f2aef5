import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { constat } from '../../../machines/conseil/constat.ts'
import { afterVisit, factsIn, noDossier, waysIn } from '../../../machines/conseil/dossier.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { reopen } from '../../../machines/visite/visit.ts'
import { factsOf, split, type Trail } from '../../../machines/visite/answers.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail } from '../support/places.ts'

/** A finished visit, and its answers in another order. */
const shuffled: fc.Arbitrary<readonly [Trail, Trail]> = anyTrail.chain((trail) =>
  fc.shuffledSubarray([...trail], { minLength: trail.length }).map((faits) => [trail, faits] as const),
)

test('the desk, the guided questions and the command « orienter » give one person one answer, in any order', () => {
  fc.assert(
    fc.property(shuffled, ([trail, faits]) => {
      const { pour: _, ...found } = constat(waysIn(faits), knowledge)
      expect(found).toEqual(orient(factsOf(trail), knowledge))
      expect(orientationFor(factsIn(faits), knowledge)).toEqual(orientationFor(factsOf(trail), knowledge))
      const printed = orientationFor(factsOf(trail), knowledge)
      expect(found.propositions.map(({ id, verdict }) => [id, verdict])).toEqual(
        printed.propositions.slice(found.pages.length).map(({ id, verdict }) => [id, verdict]),
      )
      expect(found.exclus.map(({ id }) => id)).toEqual(printed.exclus.map(({ id }) => id))
    }),
    { numRuns: 300 },
  )
})

test('a visit that follows the facts of the desk asks none of them again, and the desk loses none', () => {
  fc.assert(
    fc.property(shuffled, anyTrail, ([trail, faits], others) => {
      expect(reopen(faits, knowledge).trail).toEqual(trail)
      const told = [...faits, ...others.filter((one) => factsOf(faits)[split(one)[0]] === undefined)]
      const visit = reopen(told, knowledge)
      const after = afterVisit({ ...noDossier, faits: told }, visit)
      expect(after.faits.toSorted()).toEqual(told.toSorted())
      expect(factsIn(after.faits)).toEqual(factsIn(told))
    }),
    { numRuns: 200 },
  )
})
