import { expect, test } from 'vitest'
import { compile } from '../../../content/compile/compile.ts'
import { readSearchable } from '../../../content/compile/read-searchable.ts'
import { ContentError } from '../../../content/read/problem.ts'
import { languages } from '../../../content/languages.ts'
import { searchableOf } from '../../../content/pages/documents.ts'
import { content } from '../../support/content.ts'
import { planted, today } from '../support/tree.ts'

test.each(languages)(
  'what is read without the other languages is what the whole content says: %s',
  async (language) => {
    expect(await readSearchable('.', language, today)).toEqual(searchableOf(content, language))
  },
)

test('content that does not read is told as the compiler tells it', async () => {
  const tree = planted()
  tree.write('glossaire.yaml', '- {')
  await expect(readSearchable(tree.root, 'fr', today)).rejects.toThrow(ContentError)
  expect(() => compile(tree.root, today)).toThrow(ContentError)
})
