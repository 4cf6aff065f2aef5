import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stages } from '../../../content/stages.ts'
import type { MapStop } from '../../../src/carte/carte.tsx'
import { columnsOf, zonesOf } from '../../../src/carte/zones-of.ts'

const stops: fc.Arbitrary<readonly MapStop[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    moment: fc.constantFrom('avant' as const, 'pendant' as const),
    stage: fc.constantFrom(...stages),
    standing: fc.constantFrom('appelee' as const, 'ailleurs' as const),
    ici: fc.boolean(),
    titre: fc.string(),
    texte: fc.string(),
    fiches: fc.constant([]),
  }),
  { selector: ({ id }) => id, maxLength: 16 },
)

test('every station stands under its stage, in the order of the schéma; no stage is empty', () => {
  fc.assert(
    fc.property(stops, (all) => {
      const zones = zonesOf(all)
      expect(zones.map(({ stage }) => stage)).toEqual(
        stages.filter((stage) => all.some((stop) => stop.stage === stage)),
      )
      for (const { stage, stops: here } of zones)
        expect(here).toEqual(all.filter((stop) => stop.stage === stage))
    }),
  )
})

test('there is a column a stage and one for what comes after; a station alone has less of the width', () => {
  const one = (id: string, stage: MapStop['stage']): MapStop => ({
    id,
    stage,
    moment: 'avant',
    standing: 'toujours',
    ici: false,
    titre: id,
    texte: '',
    fiches: [],
  })
  const zones = zonesOf([one('a', 'remobilisation'), one('b', 'emploi'), one('c', 'emploi')])
  expect(columnsOf(zones).match(/\d+(?=fr)/gu)).toEqual(['3', '5', '4'])
})
