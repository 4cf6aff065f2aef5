import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictogrammes } from '../../content/pictogrammes.ts'

test('each pictogram has its file, and each file its name', () => {
  const files = readdirSync('public/pictogrammes').filter((file) => file.endsWith('.svg'))
  expect(files.toSorted()).toEqual(pictogrammes.map((name) => `${name}.svg`).toSorted())
})
