import {
  isChoice,
  isQuestion,
  sensitive,
  sensitiveAnswers,
  type Answer,
  type Question,
} from '../content/questions.ts'
import type { Facts } from './eligibility.ts'

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

/** What a trail says, as facts. */
export function factsOf(trail: Trail): Facts {
  return Object.fromEntries(trail.map(split))
}
