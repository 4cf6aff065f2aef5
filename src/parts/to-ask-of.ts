import { unknown, type Question } from '../../content/questions.ts'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { ownKnowledge } from './own-knowledge.ts'

/** What is left to ask of others: what only they know, and what the person said not to know. */
export function toAskOf({ aDemander }: Pick<Orientation, 'aDemander'>, facts: Facts): readonly Question[] {
  return aDemander.filter((question) => !ownKnowledge.has(question) || facts[question] === unknown)
}
