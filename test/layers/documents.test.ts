import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'content/LISEZMOI.md',
  'test/review/screens/README.md',
]

/** The files of the project that a document shows or links to. */
function filesIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)|src="([^"]+)"/g)]
    .flatMap(([, link, source]) => link ?? source ?? [])
    .filter((path) => !/^[a-z]+:/.test(path))
}

test.each(documents)('what %s shows or links to is there', (document) => {
  const files = filesIn(readFileSync(document, 'utf8'))
  expect(files.filter((path) => !existsSync(join(dirname(document), path)))).toEqual([])
})

test('the README shows the product', () => {
  expect(filesIn(readFileSync('README.md', 'utf8')).filter((path) => path.endsWith('.webp'))).toHaveLength(2)
})
