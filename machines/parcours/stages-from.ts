import { choicesOf, type Question } from '../../content/questions.ts'
import { stages, type Stage } from '../../content/stages.ts'
import { charts, type ParcoursId } from './charts.ts'
import { nodesOf, questionOf } from './graph.ts'

/** The stage where each choice of « besoin » leads in the chart of a parcours; another question tells of no stage. */
export function stagesFrom(question: Question, parcours: ParcoursId | null): Readonly<Record<string, Stage>> {
  if (question !== 'besoin' || parcours === null) return {}
  const asking = nodesOf(charts[parcours].root).find((node) => questionOf(node) === question)
  return Object.fromEntries(
    choicesOf(question).flatMap((choice) => {
      const [arrow] = asking?.transitions.get(`${question}.${choice}`) ?? []
      const stage = stages.find((one) => one === arrow?.target?.[0]?.parent?.key)
      return stage === undefined ? [] : [[choice, stage]]
    }),
  )
}
