import { expect, test } from 'vitest'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { conversations } from '../support/conversation.ts'
import { questionsAsked } from '../support/questions-asked.ts'

const ids = Object.keys(charts) as readonly ParcoursId[]

test.each(ids)('the conversations of %s are the ones reviewed', async (id) => {
  await expect(conversations(id)).toMatchFileSnapshot(`../../review/${id}.conversations.md`)
})

test('the number of questions is the one reviewed', async () => {
  await expect(questionsAsked()).toMatchFileSnapshot('../../review/questions-asked.md')
})
