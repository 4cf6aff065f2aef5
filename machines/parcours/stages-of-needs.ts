import { choicesOf } from '../../content/questions.ts'
import { stages, type Stage } from '../../content/schema/stage.ts'
import { charts, type ParcoursId } from './charts.ts'
import { nodesOf, questionOf } from './graph.ts'

/** The stage where each need leads in the chart of a parcours; none when nobody is asked what they need. */
export function stagesOfNeeds(parcours: ParcoursId): Readonly<Record<string, Stage>> {
  const asking = nodesOf(charts[parcours].root).find((node) => questionOf(node) === 'besoin')
  const stageOf = (need: string): Stage | undefined => {
    const [arrow] = asking?.transitions.get(`besoin.${need}`) ?? []
    return stages.find((stage) => stage === arrow?.target?.[0]?.parent?.key)
  }
  return Object.fromEntries(
    choicesOf('besoin').flatMap((need) => {
      const stage = stageOf(need)
      return stage ? [[need, stage]] : []
    }),
  )
}
