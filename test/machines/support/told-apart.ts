import { questionIds, unknown, type Question } from '../../../content/questions.ts'
import type { Critere } from '../../../content/schema/rule.ts'
import { effectOf, type Facts } from '../../../machines/regles/eligibility.ts'
import { knowledge } from './knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

const publics = [...Object.values(knowledge.fiches), ...Object.values(knowledge.acteurs)].flatMap(
  (one) => one.publics,
)
const conditions = [
  ...knowledge.etapesAvant.flatMap(({ publics: whom, si = [], sauf = [] }) => [...whom, ...si, ...sauf]),
  ...Object.values(knowledge.fiches).flatMap(({ si = [] }) => si),
  ...Object.values(knowledge.parcours).flatMap(({ etapes }) => etapes.flatMap(({ quand }) => quand)),
]
const criteres: readonly Critere[] = [
  ...publics.flatMap((one) => one.criteres),
  ...conditions.flatMap((one) => one.criteres),
]

function readingOf(question: Question, choice: string): string {
  if (choice === unknown) return unknown
  return criteres
    .filter((critere) => critere.question === question)
    .map((critere) => effectOf(critere, choice))
    .join()
}

function kinds(question: Question): readonly string[] {
  const byReading = acceptedBy(question).map((choice) => [readingOf(question, choice), choice] as const)
  return [...new Map(byReading.toReversed()).values()]
}

/** One answer to each question for each way that the rules read it. */
export const toldApart = Object.fromEntries(
  questionIds.map((question) => [question, kinds(question)]),
) as unknown as Readonly<Record<Question, readonly string[]>>

/** Every way to answer the `open` questions on top of `facts`, as far as rules tell answers apart. */
export function* completions(open: readonly Question[], facts: Facts): Generator<Facts> {
  const [next, ...rest] = open
  if (next === undefined) yield facts
  else for (const choice of toldApart[next]) yield* completions(rest, { ...facts, [next]: choice })
}
