import { expect, test } from 'vitest'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { entree } from '../../../machines/parcours/entree.ts'
import { draw } from '../support/drawing.ts'
import { nameOf } from '../support/words.ts'

const ids = Object.keys(charts) as readonly ParcoursId[]

test.each(ids)('the chart %s is drawn as it is', async (id) => {
  await expect(draw(charts[id], () => 'Votre parcours')).toMatchFileSnapshot(`../../review/${id}.mmd`)
})

test('the way in is drawn as it is', async () => {
  const drawing = draw(entree, ({ key }) => nameOf(key as ParcoursId))
  await expect(drawing).toMatchFileSnapshot('../../review/entree.mmd')
})
