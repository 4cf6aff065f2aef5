import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The layers of a sheet, in the order in which it names them. */
function layersOf(sheet: string): readonly string[] {
  const css = readFileSync(`dist/${sheet}`, 'utf8')
  return [...new Set([...css.matchAll(/@layer (\w+)/gu)].map(([, name = '']) => name))]
}

test('each page asks first for the sheet that says the order of the layers', () => {
  const pages = globSync('dist/**/index.html').filter((file) => !file.startsWith('dist/donnees/'))
  const wrong = pages.flatMap((file) => {
    const html = readFileSync(file, 'utf8')
    const [first = ''] = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/gu)].map(
      ([, path]) => path,
    )
    const ordered = first.startsWith('assets/index-') && layersOf(first).join() === 'base,parts,rooms,paper'
    return ordered ? [] : [`${file}: ${first}`]
  })
  expect(pages.length).toBeGreaterThan(400)
  expect(wrong).toEqual([])
})
