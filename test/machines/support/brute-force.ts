import { unknown, type Question } from '../../../content/questions.ts'
import {
  judge,
  onlyDoubts,
  weigh,
  type Facts,
  type Publics,
  type Verdict,
} from '../../../machines/regles/eligibility.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

/** The verdict of some rules. */
export function verdictOf(publics: Publics, facts: Facts): Verdict {
  return judge(publics, facts).verdict
}

/** The questions that some rules read. */
export function readBy(publics: Publics): readonly Question[] {
  return [...new Set(publics.flatMap(({ criteres }) => criteres.map(({ question }) => question)))]
}

/** Whether only a known answer to `question` leaves a doubt in this public, and silence none. */
export function doubtsBy(question: Question, { criteres }: Publics[number]): boolean {
  return criteres.some((one) => one.question === question && onlyDoubts(one))
}

/** One answer to a question for each effect that it can have on some rules, « ne sait pas » among them. */
function effective(question: Question, publics: Publics): readonly string[] {
  const criteres = publics.flatMap((one) => one.criteres.filter((critere) => critere.question === question))
  const effects = (choice: string) =>
    criteres.map((critere) => weigh(critere, { [question]: choice }).effet).join()
  return [...new Map(acceptedBy(question).map((choice) => [effects(choice), choice])).values()]
}

function* waysOf(open: readonly Question[], publics: Publics, facts: Facts): Generator<Facts> {
  const [next, ...rest] = open
  if (next === undefined) yield facts
  else
    for (const choice of effective(next, publics)) yield* waysOf(rest, publics, { ...facts, [next]: choice })
}

/** Whether, for some answers to all that is open, two answers to `question` give two verdicts: by trying them all. */
export function canChange(question: Question, publics: Publics, facts: Facts): boolean {
  const open = readBy(publics).filter((one) => one !== question && facts[one] === undefined)
  const choices = effective(question, publics)
  for (const known of waysOf(open, publics, facts)) {
    const verdicts = choices.map((choice) => verdictOf(publics, { ...known, [question]: choice }))
    if (new Set(verdicts).size > 1) return true
  }
  return false
}

/** Whether some change of `count` answers, to those that `may` give for each question, leaves the rules without exclusion: by trying them all. */
export function opensWith(
  count: number,
  publics: Publics,
  facts: Facts,
  may: (question: Question) => readonly string[],
): boolean {
  if (verdictOf(publics, facts) !== 'exclu') return true
  if (count === 0) return false
  return readBy(publics).some((question) =>
    may(question).some((choice) => opensWith(count - 1, publics, { ...facts, [question]: choice }, may)),
  )
}

/** What is really known: « ne sait pas » is no answer. */
export function knownIn(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, choice]) => choice !== unknown))
}
