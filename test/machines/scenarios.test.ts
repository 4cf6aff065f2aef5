import { describe, expect, test } from 'vitest'
import { readFacts } from '../../machines/cli/facts.ts'
import { orient } from '../../machines/orientation.ts'
import { knowledge } from './knowledge.ts'
import { scenarios } from './scenarios.ts'

const known = ({ id }: { readonly id: string }): boolean => knowledge.fiches[id] !== undefined

describe.each(scenarios)('$id', ({ faits, proposer, contacts, ...scenario }) => {
  const facts = readFacts(faits)
  if (!facts.ok) throw new Error(facts.erreur)
  const orientation = orient(facts.facts, knowledge)
  const proposed = orientation.propositions.map(({ id }) => id)

  test('is offered what the guide has for them', () => {
    const written = proposer.filter((id) => known({ id }))
    expect(written.length).toBeGreaterThan(0)
    expect(proposed).toEqual(expect.arrayContaining(written))
  })

  test('is not offered what is for others', () => {
    for (const id of scenario['ne-pas-proposer']) expect(proposed).not.toContain(id)
  })

  test('is told whom to call', () => {
    const reachable = JSON.stringify(orientation.contacts)
    for (const contact of contacts) expect(reachable).toContain(contact)
  })
})
