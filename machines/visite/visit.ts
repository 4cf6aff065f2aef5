import type { Rules } from '../../content/content.ts'
import { unknown, type Answer, type Question } from '../../content/questions.ts'
import { answerOf, choiceIn, split, without, type Trail, type Visit } from './answers.ts'
import { follow } from './trail.ts'

function answerTo(question: Question | null, answers: Trail): Answer | undefined {
  return answers.find((answer) => split(answer)[0] === question)
}

/** Gives the remembered answers again for as long as they answer the question asked. */
function replay(visit: Visit, rules: Rules): Visit {
  const { question } = follow(visit.trail, rules)
  const known = answerTo(question, visit.remembered)
  if (question === null) return { trail: visit.trail, remembered: [], replaying: false }
  if (known === undefined) return visit
  return replay(
    { ...visit, trail: [...visit.trail, known], remembered: without(visit.remembered, question) },
    rules,
  )
}

/** Answers the question asked; an answer to any other question changes nothing. */
export function give(visit: Visit, answer: Answer, rules: Rules): Visit {
  const [question] = split(answer)
  if (follow(visit.trail, rules).question !== question) return visit
  const next = { ...visit, trail: [...visit.trail, answer], remembered: without(visit.remembered, question) }
  if (next.replaying) return replay(next, rules)
  return follow(next.trail, rules).question === null ? { ...next, remembered: [] } : next
}

/** Starts again from another trail; answers given before stay at hand for their questions. */
export function restart(visit: Visit, trail: Trail): Visit {
  const answered = new Set(trail.map((answer) => split(answer)[0]))
  const kept = [...visit.trail, ...visit.remembered].filter((answer) => !answered.has(split(answer)[0]))
  return { trail, remembered: kept, replaying: false }
}

/** Goes back one question; the answer is kept at hand for that question. */
export function back(visit: Visit): Visit {
  const last = visit.trail.at(-1)
  if (last === undefined) return visit
  return { trail: visit.trail.slice(0, -1), remembered: [last, ...visit.remembered], replaying: false }
}

/** Goes back until `length` answers are left. */
export function backTo(visit: Visit, length: number): Visit {
  return visit.trail.length > length ? backTo(back(visit), length) : visit
}

/** The answer to suggest for `question`: the one given before, if any. */
export function suggested(visit: Visit, question: Question): string | undefined {
  return choiceIn(visit.remembered, question)
}

/** Changes one answer: what follows is given again where it still applies. */
export function edit(visit: Visit, answer: Answer, rules: Rules): Visit {
  const [question] = split(answer)
  const index = visit.trail.findIndex((given) => split(given)[0] === question)
  if (index === -1) return visit
  return replay(
    {
      trail: [...visit.trail.slice(0, index), answer],
      remembered: [...visit.trail.slice(index + 1), ...visit.remembered],
      replaying: true,
    },
    rules,
  )
}

/** What an edit would do, before it is confirmed: answers that no longer apply, questions that are new. */
export type Preview = { readonly dropped: Trail; readonly added: readonly Question[] }

/** The visit taken to its end, each question that is left as not known. */
function finished(visit: Visit, rules: Rules): Visit {
  const { question } = follow(visit.trail, rules)
  return question === null ? visit : finished(give(visit, answerOf(question, unknown), rules), rules)
}

/** Says what `edit` would drop and add, beside what is still to be asked anyway. */
export function preview(visit: Visit, answer: Answer, rules: Rules): Preview {
  const askedBy = ({ trail }: Visit) => trail.map((given) => split(given)[0])
  const asked = new Set(askedBy(finished(visit, rules)))
  const next = askedBy(finished(edit(visit, answer, rules), rules))
  return {
    added: next.filter((question) => !asked.has(question)),
    dropped: visit.trail.filter((given) => !next.includes(split(given)[0])),
  }
}

/** A visit from its answers alone, in any order: each is given when its question is asked, up to the first one missing. */
export function reopen(answers: Trail, rules: Rules): Visit {
  return replay({ trail: [], remembered: answers, replaying: true }, rules)
}

/** The visit at `length` answers: back to it, or forward again through answers kept at hand. */
export function align(visit: Visit, length: number, rules: Rules): Visit {
  if (visit.trail.length > length) return backTo(visit, length)
  if (visit.trail.length === length) return visit
  const { question } = follow(visit.trail, rules)
  const kept = answerTo(question, visit.remembered)
  return kept === undefined ? visit : align(give(visit, kept, rules), length, rules)
}
