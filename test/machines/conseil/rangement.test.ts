import fc from 'fast-check'
import { expect, test } from 'vitest'
import { constat } from '../../../machines/conseil/constat.ts'
import { ordres, ranger } from '../../../machines/conseil/rangement.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

const anyPistes = anyFacts.map((facts) => constat([facts], knowledge).propositions)
const anyDelais = fc.dictionary(
  fc.constantFrom(...Object.keys(knowledge.fiches)),
  fc.option(fc.nat(400), { nil: undefined }),
  { maxKeys: 60 },
)

test('an order keeps every proposal, and among equals the order of the need', () => {
  fc.assert(
    fc.property(anyPistes, fc.constantFrom(...ordres), anyDelais, (pistes, ordre, delais) => {
      const ranged = ranger(pistes, ordre, delais)
      const rankOf = {
        besoin: () => 0,
        verdict: ({ verdict }: (typeof pistes)[number]) => (verdict === 'possible' ? 0 : 1),
        delai: ({ id }: (typeof pistes)[number]) => delais[id] ?? Infinity,
      }[ordre]
      const groups = [...new Set(pistes.map(rankOf))].toSorted((a, b) => a - b)
      expect(ranged).toEqual(groups.flatMap((rank) => pistes.filter((one) => rankOf(one) === rank)))
    }),
  )
})

test('what answers soonest is first, at once before in a day, and what no source says last', () => {
  const piste = (id: string) => ({ id, etape: '', verdict: 'possible', raisons: [] }) as const
  const ranged = ranger(['a', 'b', 'c', 'd'].map(piste), 'delai', { b: 60, c: 0, d: undefined })
  expect(ranged.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd'])
})
