import {
  isChoice,
  isQuestion,
  sensitive,
  sensitiveAnswers,
  type Answer,
  type Question,
} from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'

/** A visit: its answers, in the order they were given. */
export type Trail = readonly Answer[]

/** Splits an answer: `statut.salarie` → `['statut', 'salarie']`. */
export function split(answer: Answer): readonly [Question, string] {
  const dot = answer.indexOf('.')
  return [answer.slice(0, dot) as Question, answer.slice(dot + 1)]
}

/** The answer as one string; throws on an id that the vocabulary does not know. */
export function answerOf(question: Question, choice: string): Answer {
  const answer = `${question}.${choice}`
  if (!isAnswer(answer)) throw new Error(`Unknown answer: ${answer}`)
  return answer
}

/** Whether a text is an answer of the vocabulary. */
export function isAnswer(text: string): text is Answer {
  const dot = text.indexOf('.')
  const question = text.slice(0, dot)
  return dot > 0 && isQuestion(question) && isChoice(question, text.slice(dot + 1))
}

/** Whether an answer tells something of the person's health. */
export function isAboutHealth(answer: Answer): boolean {
  return sensitive.has(split(answer)[0]) || sensitiveAnswers.has(answer)
}

/** What was chosen for a question in a trail; undefined when it does not answer it. */
export function choiceIn(trail: Trail, question: Question): string | undefined {
  const given = trail.find((answer) => split(answer)[0] === question)
  return given && split(given)[1]
}

/** A trail without what it answers to a question. */
export function without(trail: Trail, question: Question): Trail {
  return trail.filter((answer) => split(answer)[0] !== question)
}

/** What a trail says, as facts. */
export function factsOf(trail: Trail): Facts {
  return Object.fromEntries(trail.map(split))
}

/** A visit under way: its trail, and answers given before that may serve again (never read as facts). */
export type Visit = {
  readonly trail: Trail
  readonly remembered: Trail
  /** After an edit, remembered answers are given again by themselves, up to the first question without one. */
  readonly replaying: boolean
}

/** A visit before its first answer. */
export const fresh: Visit = { trail: [], remembered: [], replaying: false }
