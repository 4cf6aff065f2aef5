import { questions, unknown, type Question } from '../../content/questions.ts'
import { knowledge } from '../machines/support/knowledge.ts'
import { isAnswer, split, type Trail } from '../../machines/visite/answers.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { follow } from '../../machines/visite/trail.ts'
import { isForSomeone } from '../../src/parts/words-for.ts'
import { visitOf } from '../machines/support/visits.ts'

export { visitOf as finishedWith }

/** A place of the interview, and the shortest trail that leads there. */
export type Reached = { readonly name: string; readonly trail: Trail }

const tries = 3

function choicesOf(question: Question): readonly string[] {
  return [unknown, ...questions[question]].map((choice) => `${question}.${choice}`)
}

/**
 * Every question that a job seeker's chart asks, in every step that asks it, by its shortest trail.
 * A place is left by its first three trails only: what was answered before rarely opens another place.
 */
export function questionsReached(): readonly Reached[] {
  const reached = new Map<string, Trail>()
  const left = new Map<string, number>()
  for (let trails: readonly Trail[] = [[]]; trails.length > 0;) {
    trails = trails.flatMap((trail) => {
      const { parcours, question, etape, masquer } = follow(trail, knowledge)
      if (question === null || (parcours !== null && parcours !== 'demandeur-emploi')) return []
      const name = [etape, question, ...masquer].join(' ')
      const count = left.get(name) ?? 0
      if (count === 0) reached.set(name, trail)
      left.set(name, count + 1)
      if (count >= tries) return []
      return choicesOf(question)
        .filter(isAnswer)
        .map((answer) => [...trail, answer])
    })
  }
  return [...reached].map(([name, trail]) => ({ name, trail }))
}

/** Whoever answers: each profile in each situation, each need of a professional; nothing else is known of them. */
const everyone: readonly Facts[] = questions.profil.flatMap((profil) => [
  ...questions.statut.map((statut) => ({ profil, statut })),
  ...questions['besoin-referent'].map((need) => ({ profil, 'besoin-referent': need })),
])

/** A list of answers, and those it shows. */
type Listed = Reached & { readonly shown: readonly string[] }

/** Every list of nine answers or more, said to the person or about someone else, by a trail that leads to it. */
export function longLists(): readonly Listed[] {
  const reached = new Map<string, Listed>()
  for (const visit of everyone.map(visitOf))
    for (const rank of visit.keys()) {
      const trail = visit.slice(0, rank)
      const { question, masquer, sensible, facts } = follow(trail, knowledge)
      if (question === null) continue
      const shown = [...questions[question], unknown].filter((choice) => !masquer.includes(choice))
      if (shown.length < 9) continue
      const told = [...(isForSomeone(facts) ? ['for someone'] : []), ...(sensible ? ['about health'] : [])]
      const name = [question, ...masquer, ...told].join(' ')
      if (!reached.has(name)) reached.set(name, { name, trail, shown })
    }
  return [...reached.values()]
}

/** What is answered before a question is asked. */
export function before(question: Question, trail: Trail): Trail {
  return trail.slice(
    0,
    trail.findIndex((answer) => split(answer)[0] === question),
  )
}
