import { describe, expect, test } from 'vitest'
import { paysNow } from '../../../machines/cli/rules.ts'
import { isIn, type Zone } from '../../../machines/financement/mobilite/zones.ts'

const pays = paysNow()

/** A country, and the zones it is in. */
const table = [
  ['FR', ['union-europeenne', 'zone-euro', 'france']],
  ['RE', ['union-europeenne', 'zone-euro', 'france']],
  ['PF', ['union-europeenne', 'zone-euro', 'france']],
  ['BG', ['union-europeenne', 'zone-euro']],
  ['HR', ['union-europeenne', 'zone-euro']],
  ['AX', ['union-europeenne', 'zone-euro']],
  ['PL', ['union-europeenne']],
  ['SE', ['union-europeenne']],
  ['DK', ['union-europeenne']],
  ['GB', ['assimiles-afdas']],
  ['CH', ['assimiles-afdas']],
  ['NO', ['assimiles-afdas']],
  ['IS', ['assimiles-afdas']],
  ['MC', ['euro-hors-union']],
  ['LI', []],
  ['ME', []],
  ['CA', []],
] as const

const zones: readonly Zone[] = [
  'union-europeenne',
  'zone-euro',
  'euro-hors-union',
  'assimiles-afdas',
  'france',
]

describe('a country is in its zones and no other', () => {
  test.each(table)('%s', (code, expected) => {
    expect(zones.filter((zone) => isIn(pays, code, zone))).toEqual(expected)
  })
})

test('the groups have the members they have today', () => {
  expect(pays['union-europeenne'].codes).toHaveLength(27)
  expect(pays['zone-euro'].codes).toHaveLength(21)
  expect(pays['union-europeenne'].codes).toEqual(expect.arrayContaining(pays['zone-euro'].codes))
  for (const zone of ['union-europeenne', 'zone-euro', 'euro-hors-union', 'assimiles-afdas'] as const)
    expect(new Set(pays[zone].codes).size).toBe(pays[zone].codes.length)
})

test('each code of ISO 3166-1 has one French name', () => {
  const names = Object.values(pays.noms)
  expect(names).toHaveLength(249)
  expect(new Set(names).size).toBe(names.length)
})
