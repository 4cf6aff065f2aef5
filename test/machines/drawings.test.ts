import { expect, test } from 'vitest'
import { charts, entree, type ParcoursId } from '../../machines/parcours/charts.ts'
import { draw } from './drawing.ts'
import { nameOf, said, stepName } from './words.ts'

const ids = Object.keys(charts) as readonly ParcoursId[]

test.each(ids)('the chart %s is drawn as it is', async (id) => {
  const drawing = draw(charts[id], {
    endOf: ({ meta }) =>
      stepName(id, (meta as { etape?: string } | undefined)?.etape ?? '') ?? 'Votre parcours',
    branchOf: (etape, answer) => stepName(id, etape) ?? said('besoin', answer),
  })
  await expect(drawing).toMatchFileSnapshot(`../review/${id}.mmd`)
})

test('the way in is drawn as it is', async () => {
  const drawing = draw(entree, {
    endOf: ({ key }) => nameOf(key as ParcoursId),
    branchOf: (etape) => etape,
  })
  await expect(drawing).toMatchFileSnapshot('../review/entree.mmd')
})
