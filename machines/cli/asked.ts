import type { Content } from '../../content/content.ts'
import { questionIds, type Question } from '../../content/questions.ts'
import { charts } from '../parcours/charts.ts'
import { entree } from '../parcours/entree.ts'
import { questionsFrom } from '../parcours/graph.ts'

/** Questions that no chart asks: other programs and the simulators give the answer, or an adviser finds it out. */
const neverAsked: ReadonlySet<Question> = new Set<Question>([
  'chomage-longue-duree',
  'incapacite-10',
  'cadre',
  'exposition',
  'effectif',
])

const atTheDoor = questionsFrom(entree.root)
const everywhere = new Set([
  ...atTheDoor,
  ...Object.values(charts).flatMap((chart) => [...questionsFrom(chart.root)]),
])

/** Questions that a person can be asked nowhere, though nothing says that this is meant. */
export const unasked = questionIds.filter(
  (question) => !everywhere.has(question) && !neverAsked.has(question),
)

/** Questions whose answer nothing in the content reads, though they are asked. */
export function unread({ fiches, acteurs, parcours, etapesAvant }: Content): readonly Question[] {
  const read = new Set(
    [
      ...Object.values(fiches).flatMap(({ publics, 'proposee-si': si }) => [
        ...publics.map(({ criteres }) => criteres),
        ...(si ?? []),
      ]),
      ...Object.values(acteurs).flatMap(({ publics }) => publics.map(({ criteres }) => criteres)),
      ...Object.values(etapesAvant).flatMap(({ quand = [], 'proposee-si': si = [] }) => [...quand, ...si]),
      ...Object.values(parcours).flatMap(({ etapes }) => etapes.flatMap(({ quand }) => quand)),
    ].flatMap((criteres) => criteres.map(({ question }) => question)),
  )
  return questionIds.filter((question) => !read.has(question) && !neverAsked.has(question))
}
