import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { content } from '../support/content.ts'
import { guards } from './support/errata.ts'
import { show, texts } from './support/texts.ts'

const fiches = Object.values(content.fiches)

const ours = texts.filter(({ path }) => !path.includes('source-dit'))

test('every content file is looked at', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  expect(new Set(texts.map(({ file }) => file)).size).toBe(
    files.filter((file) => file.endsWith('.yaml')).length,
  )
})

test.each(guards)('the error $id of the sources is not repeated', ({ pattern, scope }) => {
  const here = scope === undefined ? ours : ours.filter(({ file }) => file.endsWith(`/${scope}.yaml`))
  expect(here.filter(({ text }) => pattern.test(text)).map(show)).toEqual([])
})

test.each(fiches)('$id proves its rule with at least three examples', ({ exemples }) => {
  expect(exemples.length).toBeGreaterThanOrEqual(3)
  expect(new Set(exemples.map(({ nom }) => nom)).size).toBe(exemples.length)
})
