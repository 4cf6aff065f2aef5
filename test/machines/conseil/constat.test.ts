import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { constat, together } from '../../../machines/conseil/constat.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

/** Facts, and the same in another order. */
const reordered: fc.Arbitrary<readonly [Facts, Facts]> = anyFacts.chain((facts) =>
  fc
    .shuffledSubarray(Object.entries(facts), { minLength: Object.keys(facts).length })
    .map((entries) => [facts, Object.fromEntries(entries)] as const),
)

/** Someone with two needs or more. */
const anyWays: fc.Arbitrary<readonly Facts[]> = fc
  .tuple(
    anyFacts,
    fc.constantFrom('beneficiaire', 'proche'),
    fc.uniqueArray(fc.constantFrom(...choicesOf('besoin')), { minLength: 2, maxLength: 4 }),
  )
  .map(([facts, profil, besoins]) => besoins.map((besoin) => ({ ...facts, profil, besoin })))

describe('of a case with one need', () => {
  test('what is decided is its orientation, whatever the order of its facts', () => {
    fc.assert(
      fc.property(reordered, ([facts, others]) => {
        const { pour, ...found } = constat([others], knowledge)
        const wanted = orient(facts, knowledge)
        expect(found).toEqual(wanted)
        expect(pour).toEqual(new Map(wanted.propositions.map(({ id }) => [id, [0]])))
      }),
    )
  })
})

describe('of a case with several needs', () => {
  test('what is proposed is all that one of them gives, each once, with its best verdict, and for which', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { propositions, pour } = constat(ways, knowledge)
        const alone = ways.map((facts) => orient(facts, knowledge).propositions)
        const ids = propositions.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.toSorted()).toEqual([...new Set(alone.flat().map(({ id }) => id))].toSorted())
        for (const { id, verdict } of propositions) {
          const given = alone.flat().filter((one) => one.id === id)
          const isPossible = given.some((one) => one.verdict === 'possible')
          expect(verdict).toBe(isPossible ? 'possible' : 'a-verifier')
          const which = alone.flatMap((list, way) => (list.some((one) => one.id === id) ? [way] : []))
          expect(pour.get(id)).toEqual(which)
        }
      }),
    )
  })

  test('nothing is both proposed and excluded, and nothing else is no more excluded', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { propositions, exclus } = constat(ways, knowledge)
        const proposed = new Set(propositions.map(({ id }) => id))
        const excluded = ways.flatMap((facts) => orient(facts, knowledge).exclus.map(({ id }) => id))
        expect(exclus.map(({ id }) => id).toSorted()).toEqual(
          [...new Set(excluded)].filter((id) => !proposed.has(id)).toSorted(),
        )
      }),
    )
  })

  test('whom to call, what to ask and what comes first are those of its needs, each once', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { contacts, autresContacts, aDemander, etapesAvant } = constat(ways, knowledge)
        const alone = ways.map((facts) => orient(facts, knowledge))
        const names = (list: readonly { readonly id: string; readonly nom: string }[]) =>
          list.map(({ id, nom }) => `${id} ${nom}`)
        const called = names([...contacts, ...autresContacts])
        expect(contacts.length).toBeLessThanOrEqual(5)
        expect(new Set(called).size).toBe(called.length)
        expect(called.toSorted()).toEqual(
          [...new Set(alone.flatMap((one) => names([...one.contacts, ...one.autresContacts])))].toSorted(),
        )
        expect(aDemander.toSorted()).toEqual([...new Set(alone.flatMap((one) => one.aDemander))].toSorted())
        expect(etapesAvant.map(({ id }) => id).toSorted()).toEqual(
          [...new Set(alone.flatMap((one) => one.etapesAvant.map(({ id }) => id)))].toSorted(),
        )
      }),
    )
  })

  test('what is first for one of them is before what is last for all', () => {
    fc.assert(
      fc.property(anyWays, (ways) => {
        const { propositions } = constat(ways, knowledge)
        const alone = ways.map((facts) => orient(facts, knowledge).propositions.map(({ id }) => id))
        const rankOf = (id: string): number =>
          Math.min(...alone.map((ids) => ids.indexOf(id)).filter((rank) => rank !== -1))
        const ranks = propositions.map(({ id }) => rankOf(id))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }),
    )
  })
})

test('without facts given once at least, nothing can be decided', () => {
  expect(() => constat([], knowledge)).toThrow('at least one need')
})

test('what one need excludes or doubts and another allows is proposed as possible, and no more excluded', () => {
  const one = orient({ profil: 'beneficiaire' }, knowledge)
  const piste = (id: string, verdict: 'possible' | 'a-verifier') => ({ id, etape: 'e', verdict, raisons: [] })
  const exclu = (id: string) => ({ id, etape: 'e', raisons: [], ouvrirait: {}, reserve: [] })
  const found = together([
    { ...one, propositions: [piste('poe', 'a-verifier')], exclus: [exclu('vae'), exclu('dea')] },
    { ...one, propositions: [piste('vae', 'possible'), piste('poe', 'possible')], exclus: [exclu('dea')] },
  ])
  expect(found.propositions).toEqual([piste('poe', 'possible'), piste('vae', 'possible')])
  expect(found.exclus).toEqual([exclu('dea')])
  expect(found.pour).toEqual(
    new Map([
      ['poe', [0, 1]],
      ['vae', [1]],
    ]),
  )
})
