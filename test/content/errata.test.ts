import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../content/compile.ts'
import { languages } from '../../content/languages.ts'
import { errataCounts, guards, lastLines } from './errata.ts'
import { show, texts } from './texts.ts'
import { today } from './tree.ts'

const { content } = compile('.', today)
const fiches = Object.values(content.fiches)
const acteurs = Object.values(content.acteurs)
const parcours = Object.values(content.parcours)

const ours = texts.filter(({ path }) => !path.includes('source-dit'))
const prose = ours.filter(({ text }) => !text.startsWith('https://'))

test('every content file is looked at', () => {
  const files = new Set(texts.map(({ file }) => file))
  const waiting = readdirSync('content/brouillons').length
  expect(files.size).toBe(
    2 + 2 * languages.length + fiches.length + waiting + acteurs.length + parcours.length,
  )
})

test.each(guards)('the error $id of the sources is not repeated', ({ pattern, scope }) => {
  const here = scope === undefined ? ours : ours.filter(({ file }) => file.endsWith(`/${scope}.yaml`))
  expect(here.filter(({ text }) => pattern.test(text)).map(show)).toEqual([])
})

test('nobody is called « éligible »: only a professional can say so', () => {
  expect(prose.filter(({ text }) => /[ée]ligib/iu.test(text)).map(show)).toEqual([])
})

test('nobody « souffre » of a handicap', () => {
  expect(prose.filter(({ text }) => /souffr/iu.test(text)).map(show)).toEqual([])
})

test.each([...fiches, ...acteurs, ...parcours])('$id names lines that its source has', ({ source }) => {
  const last = lastLines[source.document] ?? Infinity
  for (const range of source.lignes.split(', ')) {
    const [from = 0, to = from] = range.split('-').map(Number)
    expect(from).toBeGreaterThan(0)
    expect(to).toBeGreaterThanOrEqual(from)
    expect(to).toBeLessThanOrEqual(last)
  }
})

test.each([...fiches, ...acteurs])('$id is reviewed after it was checked', ({ verifie, revoir }) => {
  expect(revoir > verifie).toBe(true)
})

test.each([...fiches, ...acteurs])('$id corrects errors that are on the list', ({ corrections }) => {
  for (const { erratum } of corrections) {
    const number = Number(erratum.slice(1))
    expect(number).toBeGreaterThan(0)
    expect(number).toBeLessThanOrEqual(errataCounts[erratum.slice(0, 1)] ?? 0)
  }
})

test.each(fiches)('$id proves its rule with at least three examples', ({ exemples }) => {
  expect(exemples.length).toBeGreaterThanOrEqual(3)
  expect(new Set(exemples.map(({ nom }) => nom)).size).toBe(exemples.length)
})
