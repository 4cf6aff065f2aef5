import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const chunks = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))

test('no screen preloads the modules it imports: one that failed would stay failed until the page is reloaded', () => {
  const lists = chunks.flatMap((file) => {
    const [, list] = /m\.f\s*=\s*\[([^\]]*)\]/u.exec(readFileSync(`dist/assets/${file}`, 'utf8')) ?? []
    return list === undefined ? [] : [list]
  })
  expect(lists.length).toBeGreaterThan(0)
  expect(lists.filter((list) => list.includes('.js'))).toEqual([])
})
