import { isProfessional } from '../../content/asking.ts'
import type { Question } from '../../content/questions.ts'
import { charts, type ParcoursId } from '../parcours/charts.ts'
import { entree } from '../parcours/entree.ts'
import { questionsFrom } from '../parcours/graph.ts'
import type { Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'
import { parcoursOf } from '../visite/trail.ts'
import { understood } from '../visite/understood.ts'
import { faits } from './groupes.ts'
import { isPointless } from './is-pointless.ts'

const asked = new Map<ParcoursId, ReadonlySet<Question>>()

/** The questions that the chart of a parcours may ask, with those on the way to it. */
function askedBy(parcours: ParcoursId): ReadonlySet<Question> {
  const known = asked.get(parcours)
  if (known) return known
  const questions = new Set([...questionsFrom(entree.root), ...questionsFrom(charts[parcours].root)])
  asked.set(parcours, questions)
  return questions
}

/** Whether a fact is one that is asked of this person: by their chart, who follows them, and the incapacity after an accident; never what follows from another, nor what is pointless. */
export function isAsked(question: Question, facts: Facts): boolean {
  if (isPointless(question, asRead(facts)) || understood(facts)[question] !== undefined) return false
  if (question === 'accompagnement') return !isProfessional(facts.profil)
  if (question === 'incapacite-10') return true
  return askedBy(parcoursOf(facts)).has(question)
}

/** The next fact in the order of the desk that is asked of this person and not known; null after the last. `but` are passed over. */
export function apresFait(
  question: Question,
  facts: Facts,
  but: ReadonlySet<Question> = new Set(),
): Question | null {
  const index = faits.indexOf(question)
  const onward = [...faits.slice(index + 1), ...faits.slice(0, index)]
  return onward.find((one) => facts[one] === undefined && !but.has(one) && isAsked(one, facts)) ?? null
}

/** The fact beside one in the order of the desk, going round. */
export function faitVoisin(question: Question, step: 1 | -1): Question {
  const index = faits.indexOf(question) + step
  return faits[(index + faits.length) % faits.length] ?? question
}
