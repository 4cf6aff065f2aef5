import { describe, expect, test } from 'vitest'
import { readFacts } from '../../../machines/cli/facts.ts'
import { parseInput } from '../../../machines/cli/io.ts'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { isAnAnswer } from '../support/answer-shape.ts'
import { knowledge } from '../support/knowledge.ts'
import { scenarios } from '../support/scenarios.ts'

/** What the command answers to these facts, by the way it takes. */
function answerTo(facts: Readonly<Record<string, string>>) {
  const input = parseInput(JSON.stringify(facts))
  const read = input.ok ? readFacts(input.value) : input
  if (!read.ok) throw new Error(read.erreur)
  return orientationFor(read.facts, knowledge)
}

describe.each(scenarios)('$id', ({ faits, proposer, premiers = [], ...others }) => {
  const answer = answerTo(faits)
  const proposed = answer.propositions.map(({ id }) => id)

  test('is offered what the guide has for them', () => {
    expect(proposed).toEqual(expect.arrayContaining([...proposer]))
  })

  test('is not offered what is for others', () => {
    expect(others['ne-pas-proposer'].filter((id) => proposed.includes(id))).toEqual([])
  })

  test('reads first what answers them', () => {
    const first = proposed.slice(0, 3)
    expect(premiers.length === 0 ? [] : first).toSatisfy(
      (read: readonly string[]) => premiers.length === 0 || premiers.some((id) => read.includes(id)),
    )
  })

  test('is told whom to call', () => {
    const reachable = JSON.stringify([answer.contacts, proposed.map((id) => knowledge.appels[id]?.contacts)])
    expect(others.contacts.filter((contact) => !reachable.includes(contact))).toEqual([])
  })

  test('is answered in the agreed shape', () => {
    expect(() => isAnAnswer(JSON.parse(JSON.stringify(answer)))).not.toThrow()
  })
})
