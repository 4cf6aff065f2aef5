import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { knowledge, resultFor } from '../support/result-screen.tsx'
import { someFacts } from '../support/some-facts.ts'

test('the result screen shows what the command « orienter » answers, for anyone', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const answer = orientationFor(facts, knowledge)
      const shown = resultFor(facts)
      const cards = shown.etapes.flatMap(({ id, pages, proposed: inEtape }) => [
        ...pages.map((page) => ({ id: page.id, etape: id, verdict: 'a-verifier' })),
        ...inEtape.map((card) => ({ id: card.id, etape: id, verdict: card.verdict })),
      ])
      const proposed = answer.propositions.map(({ id, etape, verdict }) => ({ id, etape, verdict }))
      expect(cards).toHaveLength(proposed.length)
      expect(cards).toEqual(expect.arrayContaining(proposed))
      expect(shown.exclus.map(({ id }) => id)).toEqual(answer.exclus.map(({ id }) => id))
      expect(shown.calls.map(({ id }) => id)).toEqual(answer.contacts.map(({ id }) => id))
      expect(shown.toAsk.map(({ question }) => question)).toEqual(answer['a-demander'])
    }),
    { numRuns: 1000 },
  )
})
