import fc from 'fast-check'
import { initialTransition, transition } from 'xstate'
import { describe, expect, test } from 'vitest'
import { unknown, type Question } from '../../../content/questions.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { answerOf, factsOf } from '../../../machines/visite/answers.ts'
import { asRead } from '../../../machines/visite/as-read.ts'
import { follow } from '../../../machines/visite/trail.ts'
import { changesAVerdict, changesWhatComesBefore } from '../support/alone.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'
import { acceptedBy, type Stop } from '../../../machines/cli/explore.ts'
import { nodesIn, questionOf } from '../../../machines/parcours/graph.ts'
import { contactsOf, pagesOf, verdictsOf } from '../support/outcome.ts'
import { anyTrail, places, questionsFrom } from '../support/places.ts'
import { completions, toldApart } from '../support/told-apart.ts'

/** What an answer can change beside a verdict: whom to call, a page of money. */
const beside: Readonly<Partial<Record<Question, (facts: Facts) => string>>> = {
  departement: contactsOf,
  accompagnement: contactsOf,
  origine: contactsOf,
  opco: pagesOf,
}

/** Two answers that lead to two orientations, with the same answers to all that may be asked after. */
function somethingDependsOn(question: Question, stop: Stop): boolean {
  const { parcours, facts } = stop.place
  const others = [...questionsFrom(stop)].filter((other) => other !== question)
  if (parcours !== null && changesWhatComesBefore(question, facts, others)) return true
  const outcome = beside[question] ?? verdictsOf
  if (
    parcours !== null &&
    (beside[question] === undefined || changesAVerdict(question, parcours, facts, others))
  )
    return changesAVerdict(question, parcours, facts, others)
  const choices = beside[question] === undefined ? toldApart[question] : acceptedBy(question)
  for (const way of completions(others, facts)) {
    const first = outcome({ ...way, [question]: choices[0] })
    if (choices.some((choice) => outcome({ ...way, [question]: choice }) !== first)) return true
  }
  return false
}

describe('nothing is asked for nothing', () => {
  test(`at each of ${places.length} places, the answer can still change a verdict, whom to call or a page of money`, () => {
    const idle = places.find(
      (stop) => stop.place.question !== null && !somethingDependsOn(stop.place.question, stop),
    )
    expect(idle && `${idle.trail.join(' ')} → ${idle.place.question}`).toBeUndefined()
  })

  test('no question is asked twice', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        expect(Object.keys(factsOf(trail))).toHaveLength(trail.length)
      }),
    )
  })
})

describe('nothing that counts is passed over', () => {
  test('answers to the questions that a visit passed over would have changed no verdict, nor what comes before any fiche', () => {
    fc.assert(
      fc.property(anyTrail, anyFacts, (trail, answers) => {
        const { parcours, facts } = follow(trail, knowledge)
        const read = asRead(facts)
        const passedOver = wayOf(parcours!, facts).filter((question) => read[question] === undefined)
        const more = Object.fromEntries(
          passedOver.map((question) => [question, answers[question] ?? unknown]),
        )
        // A trainee is 16 or older: nobody answers so, and age is not asked for it.
        fc.pre(!(facts.statut === 'stagiaire-formation' && more.age === 'moins-de-16'))
        expect(verdictsOf({ ...facts, ...more })).toBe(verdictsOf(facts))
      }),
      { numRuns: 1000 },
    )
  })
})

/** The questions on the way that these facts take in a chart as drawn, asked or passed over. */
function wayOf(parcours: ParcoursId, facts: Facts): readonly Question[] {
  const chart = charts[parcours]
  const way: Question[] = []
  for (let [snapshot] = initialTransition(chart, { facts: {} }); snapshot.status !== 'done';) {
    const [question] = nodesIn(snapshot).flatMap((node) => questionOf(node) ?? [])
    if (question === undefined) throw new Error(`${chart.id} asks nothing after ${way.join(' ')}`)
    way.push(question)
    snapshot = transition(chart, snapshot, { type: answerOf(question, facts[question] ?? unknown) })[0]
  }
  return way
}
