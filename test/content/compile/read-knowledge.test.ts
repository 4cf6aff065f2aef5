import { expect, test } from 'vitest'
import { compile } from '../../../content/compile/compile.ts'
import { knowledgeOf } from '../../../content/content.ts'
import { readKnowledge } from '../../../content/compile/read-knowledge.ts'
import { ContentError } from '../../../content/read/problem.ts'
import { fiche, planted, today } from '../support/tree.ts'

test('what is read without the words is what the whole content says', async () => {
  expect(await readKnowledge('.', today)).toEqual(knowledgeOf(compile('.', today).content))
})

test('a rule that does not read is told by its file and its line', async () => {
  const tree = planted()
  tree.change(fiche, 'question: statut', 'question: statue')
  const reading = readKnowledge(tree.root, today)
  await expect(reading).rejects.toThrow(ContentError)
  await expect(reading).rejects.toThrow(/content\/fiches\/poe\.yaml:\d+ .*statue/u)
})
