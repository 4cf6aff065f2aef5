import { expect, test } from 'vitest'
import { choicesOf, unknown } from '../../../content/questions.ts'
import { stages } from '../../../content/stages.ts'
import type { Asked } from '../../../machines/parcours/chart.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { nodesOf, questionOf } from '../../../machines/parcours/graph.ts'
import { stagesFrom } from '../../../machines/parcours/stages-from.ts'
import { certainty } from '../../../machines/regles/etapes.ts'
import { forks } from '../support/forks.ts'
import { knowledge } from '../support/knowledge.ts'
import { etapeOf, leadsOf } from '../support/leads.ts'
import { nodesIn } from '../../../machines/parcours/graph.ts'

const ids = Object.keys(charts) as readonly ParcoursId[]

/** The étapes of a chart: the states inside its stages. */
function etapesOf(id: ParcoursId) {
  const { states } = charts[id].root
  return stages.flatMap((stage) =>
    Object.values(states[stage]?.states ?? {}).map((node) => ({ stage, etape: etapeOf(node) })),
  )
}

test('an étape of a chart is one of its content, in the stage that the content says', () => {
  const wrong = ids.flatMap((id) =>
    etapesOf(id).flatMap(({ stage, etape }) => {
      const known = knowledge.parcours[id]!.etapes.find((one) => one.id === etape)
      return known?.stage === stage ? [] : [`${id}: ${etape} in ${stage}, ${known?.stage ?? 'unknown'}`]
    }),
  )
  expect(wrong).toEqual([])
})

/** The needs that the screen of a parcours does not offer. */
function maskedIn(id: ParcoursId): readonly string[] {
  const asking = nodesOf(charts[id].root).find((node) => questionOf(node) === forks[id])
  return (asking?.meta as Asked | undefined)?.masquer ?? []
}

test('a need leads to an étape that the content calls for it, for sure; one that is not offered, to someone to talk to', () => {
  const wrong = ids.flatMap((id) =>
    leadsOf(id).flatMap(([facts, snapshot]) => {
      const need = facts[forks[id]] ?? unknown
      const etape = etapeOf(nodesIn(snapshot)[2])
      const rule = knowledge.parcours[id]!.etapes.find((one) => one.id === etape)
      // An étape that asks nothing is passed at once.
      if (need === unknown || etape === undefined) return []
      const wanted = maskedIn(id).includes(need) ? 2 : 0
      return rule && certainty(rule, facts) === wanted ? [] : [`${id}, ${JSON.stringify(facts)}: ${etape}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('the stage said beside a need that is offered is that of an étape called for it, for sure', () => {
  const wrong = ids
    .filter((id) => forks[id] === 'besoin')
    .flatMap((id) =>
      choicesOf('besoin').flatMap((besoin) => {
        const called = knowledge.parcours[id]!.etapes.filter((etape) => certainty(etape, { besoin }) === 0)
        const stage = stagesFrom('besoin', id)[besoin]
        return maskedIn(id).includes(besoin) || called.some((etape) => etape.stage === stage)
          ? []
          : [`${id} ${besoin}: ${stage}`]
      }),
    )
  expect(wrong).toEqual([])
  expect(ids.filter((id) => forks[id] !== 'besoin').map((id) => stagesFrom(forks[id], id))).toEqual([{}, {}])
})
