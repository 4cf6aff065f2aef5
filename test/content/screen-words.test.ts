import { expect, test } from 'vitest'
import { compile } from '../../content/compile/compile.ts'
import type { Ecrans } from '../../content/content.ts'
import { callsInSource } from './support/keys-in-source.ts'
import { today } from './support/tree.ts'

const { content } = compile('.', today)

function entriesOf(words: Ecrans, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : entriesOf(value, `${prefix}${key}.`),
  )
}

const words = new Map(entriesOf(content.words.fr.ecrans))
const plural = /_(?:zero|one|two|few|many|other)$/
const keys = new Set([...words.keys()].map((key) => key.replace(plural, '')))
const calls = callsInSource()

test('every call of t names its words', () => {
  expect(calls.length).toBeGreaterThan(100)
  expect(calls.filter((call) => call.keys.length + call.patterns.length === 0)).toEqual([])
})

test('every text that a screen asks for exists', () => {
  const missing = calls.flatMap((call) => [
    ...call.keys.filter((key) => !keys.has(key)).map((key) => `${call.place} ${key}`),
    ...call.patterns
      .filter((pattern) => ![...keys].some((key) => pattern.test(key)))
      .map(({ source }) => `${call.place} ${source.slice(0, 60)}`),
  ])
  expect(missing).toEqual([])
})

test('every text of the screens is asked for by one', () => {
  const asked = new Set(calls.flatMap((call) => call.keys))
  const patterns = calls.flatMap((call) => call.patterns)
  const unused = [...keys].filter((key) => !asked.has(key) && !patterns.some((pattern) => pattern.test(key)))
  expect(unused).toEqual([])
})
