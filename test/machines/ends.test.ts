import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unknown } from '../../content/questions.ts'
import type { Facts, Publics } from '../../machines/eligibility.ts'
import { orient, type Orientation } from '../../machines/orientation.ts'
import { answerOf, factsOf, type Trail } from '../../machines/answers.ts'
import { knowledge } from './knowledge.ts'
import { anyTrail, places, start, type Stop } from './places.ts'

const ends = places.filter(({ place }) => place.question === null)

function isHelpful({ propositions, contacts }: Orientation): boolean {
  const reachable = contacts.filter(({ telephone, courriel, site }) => telephone ?? courriel ?? site)
  return propositions.length > 0 && contacts.length > 0 && reachable.length === contacts.length
}

describe('every end has something to do and someone to call', () => {
  test(`at the first trail to each of ${ends.length} ends`, () => {
    const helpless = ends.filter(({ place }) => !isHelpful(orient(place.facts, knowledge)))
    expect(helpless.map(({ trail }) => trail.join(' '))).toEqual([])
  })

  test('at the end of any trail', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        expect(isHelpful(orient(factsOf(trail), knowledge))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('for those who do not know anything', () => {
    expect(isHelpful(orient({}, knowledge))).toBe(true)
    expect(isHelpful(orient({ profil: unknown, statut: unknown, besoin: unknown }, knowledge))).toBe(true)
  })
})

/** The trail of someone whose answers are known beforehand; « ne sait pas » to the rest. */
function visitOf(facts: Facts, stop: Stop = start): Trail {
  const { question } = stop.place
  if (question === null) return []
  const choice = facts[question] ?? unknown
  return [answerOf(question, choice), ...visitOf(facts, stop.next.get(choice)!)]
}

/** Everyone whom these rules describe. */
function peopleOf(publics: Publics): readonly Facts[] {
  return publics.flatMap(({ criteres }) =>
    criteres.reduce<readonly Facts[]>(
      (people, { question, parmi }) =>
        people.flatMap((facts) => parmi.map((choice) => ({ ...facts, [question]: choice }))),
      [{}],
    ),
  )
}

function visitsTo(id: string): readonly Trail[] {
  const calls = Object.values(knowledge.parcours).flatMap(({ etapes }) =>
    etapes.filter(({ fiches }) => fiches.includes(id)).flatMap((etape) => peopleOf(etape.quand)),
  )
  const { publics, si = [{ criteres: [] }] } = knowledge.fiches[id]!
  const people = peopleOf(publics).flatMap((person) => peopleOf(si).map((one) => ({ ...one, ...person })))
  return calls.flatMap((call) => people.map((person) => visitOf({ ...call, ...person })))
}

describe('every fiche is proposed as « possible » to someone', () => {
  test.each(Object.keys(knowledge.fiches))('%s', (id) => {
    const proposed = visitsTo(id).some((trail) =>
      orient(factsOf(trail), knowledge).propositions.some(
        (one) => one.id === id && one.verdict === 'possible',
      ),
    )
    expect(proposed).toBe(true)
  })
})
