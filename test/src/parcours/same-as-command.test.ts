import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Question } from '../../../content/questions.ts'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { toAskOf } from '../../../src/parts/to-ask-of.ts'
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
      // The screen leaves out what one knows of oneself.
      expect(shown.toAsk.map(({ question }) => question)).toEqual(
        toAskOf({ aDemander: answer['a-demander'] as readonly Question[] }, facts),
      )
    }),
    { numRuns: 1000 },
  )
})
