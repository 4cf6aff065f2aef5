import { expect, test } from 'vitest'
import fc from 'fast-check'
import { questionIds, type Answer } from '../../../content/questions.ts'
import { contradictions } from '../../../machines/conseil/contradictions.ts'
import { answerOf, isAnswer, split } from '../../../machines/visite/answers.ts'
import { acceptedBy, type Stop } from '../../../machines/cli/explore.ts'
import { start } from '../support/places.ts'

const everything: readonly Answer[] = questionIds.flatMap((question) =>
  acceptedBy(question).map((choice) => answerOf(question, choice)),
)
const pairs = contradictions(everything)

test('what hardly ever goes together are answers of the vocabulary to two questions, each pair once', () => {
  expect(pairs.length).toBeGreaterThan(20)
  for (const pair of pairs) {
    expect(pair.map((one) => isAnswer(one))).toEqual([true, true])
    expect(split(pair[0])[0]).not.toBe(split(pair[1])[0])
  }
  const names = pairs.map((pair) => pair.toSorted().join(' '))
  expect(new Set(names).size).toBe(names.length)
})

test('it is said whatever the order of the facts, and of no other facts', () => {
  for (const [one, other] of pairs) {
    expect(contradictions([one, other])).toEqual([[one, other]])
    expect(contradictions([other, one])).toEqual([[one, other]])
    expect(contradictions([one])).toEqual([])
  }
  fc.assert(
    fc.property(fc.shuffledSubarray([...everything]), (faits) => {
      expect(contradictions(faits)).toEqual(pairs.filter((pair) => pair.every((one) => faits.includes(one))))
    }),
  )
})

const later = new Map<Stop, ReadonlySet<Answer>>()

/** The answers that the screens of a place offer, and the place that each leads to. */
function offered({ place: { question, masquer }, next }: Stop): readonly (readonly [Answer, Stop])[] {
  if (question === null) return []
  return [...next].flatMap(([choice, stop]) =>
    masquer.includes(choice) ? [] : [[answerOf(question, choice), stop] as const],
  )
}

/** The answers that can still be given from a place. */
function answersFrom(stop: Stop): ReadonlySet<Answer> {
  const known = later.get(stop)
  if (known) return known
  const answers = new Set(offered(stop).flatMap(([answer, next]) => [answer, ...answersFrom(next)]))
  later.set(stop, answers)
  return answers
}

/** What the guided questions ask of everyone alike, and a counsellor sees at once. */
const askedAlike = [
  'age.moins-de-16 contrat.cdi',
  'age.moins-de-16 diplome.bac',
  'age.moins-de-16 diplome.bac-plus-2',
  'age.moins-de-16 diplome.licence-et-plus',
  'arret.oui sante-declaree.non',
  'contrat.cdi anciennete.cdd',
  'inaptitude.averee sante-declaree.non',
  'inaptitude.risque sante-declaree.non',
]

test('of two answers that the guided questions offer to one person, few are said to contradict', () => {
  const seen = new Set<Stop>()
  const said = new Set<string>()
  const go = (stop: Stop): void => {
    if (seen.has(stop)) return
    seen.add(stop)
    for (const [answer, next] of offered(stop)) {
      for (const other of answersFrom(next))
        for (const pair of contradictions([answer, other])) said.add(pair.join(' '))
      go(next)
    }
  }
  go(start)
  expect(seen.size).toBeGreaterThan(100)
  expect([...said].toSorted()).toEqual(askedAlike)
})
