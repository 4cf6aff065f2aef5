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
    dabord: null,
    aussi: false,
    ordre: null,
    apporter: ['cv'],
    note: '',
    proposee: true,
  }))
}

const of = (count: number, follow = 1) =>
  sheetsOf(
    steps(count),
    Array.from({ length: follow }, () => 'une ligne'),
    'fr',
  )

test('three steps take one sheet, five two, and fourteen more, whose end is not guessed', () => {
  expect([0, 3, 5, 8].map((count) => of(count).count)).toEqual([1, 1, 2, 2])
  expect(of(14).count).toBeGreaterThan(2)
  expect(of(14).left).toBe(0)
})

test('what ends the sheets is kept with as many steps as make a quarter of a page', () => {
  expect([of(8, 8).last, of(8, 1).last, of(1, 1).last, of(0, 1).last]).toEqual([1, 2, 1, 0])
})

test('the things to bring take the room of their names', () => {
  const bringing = (count: number) =>
    steps(3).map((step) => ({
      ...step,
      apporter: Array.from({ length: count }, () => 'cv' as const),
    }))
  const left = (count: number) => sheetsOf(bringing(count), ['une ligne'], 'fr').left
  expect(left(1) - left(3)).toBe(3)
})

test('the sheet is tightened before it becomes two', () => {
  const found = Array.from({ length: 20 }, (_, lines) => of(3, lines))
  const one = found.filter(({ count }) => count === 1)
  expect(one.some(({ serre }) => serre)).toBe(true)
  expect(one.findLast(({ serre }) => !serre)?.left).toBeGreaterThan(0)
  expect(found.findIndex(({ count }) => count > 1)).toBe(one.length)
})
