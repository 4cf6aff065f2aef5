import { choicesOf, unknown, type Question } from '../content/questions.ts'
import type { Critere } from '../content/schema/rule.ts'
import { judge, weigh, type Facts, type Publics } from './eligibility.ts'

/** One answer to `question` for each way these criteria weigh it. */
function kindsOf(question: Question, criteres: readonly Critere[]): readonly string[] {
  const read = criteres.filter((critere) => critere.question === question)
  const effects = (choice: string): string =>
    read.map((critere) => weigh(critere, { [question]: choice }).effet).join()
  return [...new Map([...choicesOf(question), unknown].map((choice) => [effects(choice), choice])).values()]
}

/** Whether `holds` for some way of answering the `open` questions. */
function someWay(
  open: readonly Question[],
  criteres: readonly Critere[],
  facts: Facts,
  holds: (facts: Facts) => boolean,
): boolean {
  const [next, ...rest] = open
  if (next === undefined) return holds(facts)
  return kindsOf(next, criteres).some((choice) =>
    someWay(rest, criteres, { ...facts, [next]: choice }, holds),
  )
}

/** The publics that no answer excludes yet. */
function liveAmong(publics: Publics, facts: Facts): Publics {
  return publics.filter(({ criteres }) =>
    criteres.every((critere) => weigh(critere, facts).effet !== 'exclut'),
  )
}

/** Whether two answers to `question` give these live publics two verdicts, for some way of answering the rest. */
function tells(question: Question, live: Publics, facts: Facts): boolean {
  const criteres = live.flatMap((one) => one.criteres)
  const open = new Set(criteres.map((critere) => critere.question).filter((one) => facts[one] === undefined))
  if (!open.delete(question)) return false
  const kinds = kindsOf(question, criteres)
  return someWay([...open], criteres, facts, (known) => {
    const verdicts = kinds.map((choice) => judge(live, { ...known, [question]: choice }).verdict)
    return new Set(verdicts).size > 1
  })
}

/** Whether two answers to `question` can still give two verdicts; an answer « ne sait pas » is settled, a missing one is open. */
export function decides(question: Question, publics: Publics, facts: Facts): boolean {
  if (!publics.some(({ criteres }) => criteres.some((critere) => critere.question === question))) return false
  return tells(question, liveAmong(publics, facts), facts)
}

/** The open questions that can still change the verdict of these publics. */
export function deciding(publics: Publics, facts: Facts): readonly Question[] {
  const live = liveAmong(publics, facts)
  const questions = new Set(live.flatMap(({ criteres }) => criteres.map(({ question }) => question)))
  return [...questions].filter((question) => facts[question] === undefined && tells(question, live, facts))
}
