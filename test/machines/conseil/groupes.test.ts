import { expect, test } from 'vitest'
import { questionIds } from '../../../content/questions.ts'
import { faits, groupes, nomsGroupes } from '../../../machines/conseil/groupes.ts'

test('every fact of the vocabulary is in one group, once', () => {
  expect(faits.toSorted()).toEqual(questionIds.toSorted())
})

test('every group is named, once', () => {
  expect(nomsGroupes).toEqual(Object.keys(groupes))
})
