import { expect, test } from 'vitest'
import type { Asked } from '../../../machines/parcours/chart.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { entree } from '../../../machines/parcours/entree.ts'
import { nodesOf, questionOf } from '../../../machines/parcours/graph.ts'

/** The answers that cannot be true of the people of a parcours: without a job, there is none to keep. */
const untrue: Readonly<Partial<Record<ParcoursId, readonly string[]>>> = {
  'demandeur-emploi': ['besoin.garder-emploi'],
  'stagiaire-formation': ['besoin.garder-emploi'],
  scolaire: ['besoin.garder-emploi'],
}

test.each(Object.entries({ ...charts, entree }))(
  'the chart %s offers every answer that can be true of its people',
  (id, chart) => {
    const asking = nodesOf(chart.root).filter((node) => questionOf(node) !== undefined)
    const masked = asking.flatMap(({ meta }) => {
      const { question, masquer } = meta as Asked
      return masquer.map((choice) => `${question}.${choice}`)
    })
    expect(masked).toEqual(untrue[id as ParcoursId] ?? [])
  },
)
