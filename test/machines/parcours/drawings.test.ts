import { expect, test } from 'vitest'
import { charts, entree, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { draw } from '../support/drawing.ts'
import { nameOf, stepName } from '../support/words.ts'

const ids = Object.keys(charts) as readonly ParcoursId[]

test.each(ids)('the chart %s is drawn as it is', async (id) => {
  const drawing = draw(
    charts[id],
    ({ meta }) => stepName((meta as { etape?: string } | undefined)?.etape ?? '') ?? 'Votre parcours',
  )
  await expect(drawing).toMatchFileSnapshot(`../../review/${id}.mmd`)
})

test('the way in is drawn as it is', async () => {
  const drawing = draw(entree, ({ key }) => nameOf(key as ParcoursId))
  await expect(drawing).toMatchFileSnapshot('../../review/entree.mmd')
})
