// @vitest-environment node
import { expect, test } from 'vitest'
import type { PaperStep } from '../../../src/plan/paper-steps.ts'
import { sheetsOf } from '../../../src/plan/sheets-of.ts'

function steps(count: number): readonly PaperStep[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    titre: 'Un titre',
    texte: 'Une phrase de deux lignes. '.repeat(5),
    appeler: { nom: 'Un service', telephone: '03 20 00 00 00' },
    autres: [],
    dire: 'Bonjour. Je voudrais un renseignement. '.repeat(3),
    direFrancais: null,
    ordre: null,
    apporter: ['cv'],
    note: '',
    proposee: true,
  }))
}

const counts = (count: number) =>
  sheetsOf(steps(count), ['une ligne'], 'fr').sheets.map(({ length }) => length)

test('three steps take one sheet; more are shared out, none left nearly alone', () => {
  expect(counts(0)).toEqual([0])
  expect(counts(3)).toEqual([3])
  for (const count of [5, 6, 7, 8]) {
    const shared = counts(count)
    expect(shared.reduce((sum, one) => sum + one, 0)).toBe(count)
    expect(shared).toHaveLength(2)
    expect(Math.min(...shared)).toBeGreaterThanOrEqual(2)
  }
})

test('the first of two sheets is filled before the second, while that is not nearly empty', () => {
  const of = (count: number, follow: number) =>
    sheetsOf(
      steps(count),
      Array.from({ length: follow }, () => 'une ligne'),
      'fr',
    ).sheets.map(({ length }) => length)
  expect([of(4, 8), of(5, 1), of(5, 8), of(6, 1)]).toEqual([
    [3, 1],
    [3, 2],
    [4, 1],
    [4, 2],
  ])
})

test('a plan of more than two sheets is left to the printer, which breaks it between two steps', () => {
  expect(counts(14)).toEqual([14])
})

test('the sheet is tightened before it becomes two', () => {
  const follow = (lines: number) => Array.from({ length: lines }, () => 'une ligne')
  const found = Array.from({ length: 20 }, (_, lines) => sheetsOf(steps(3), follow(lines), 'fr'))
  const one = found.filter(({ sheets }) => sheets.length === 1)
  expect(one.some(({ serre }) => serre)).toBe(true)
  expect(one.findLast(({ serre }) => !serre)?.left).toBeGreaterThan(0)
  expect(found.findIndex(({ sheets }) => sheets.length > 1)).toBe(one.length)
})
