import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOpenTo } from '../../../machines/orientation/is-open-to.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { content } from '../../support/content.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

test('nothing is listed as help and refused on the same page', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { parcours, exclus } = orient(facts, knowledge)
      const { financements, compensation } = content.parcours[parcours]!
      const ids = [...financements, ...compensation].filter((id) => isOpenTo(id, facts, knowledge))
      const listed = new Set(ids)
      expect(exclus.filter(({ id }) => listed.has(id))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('what is not known leaves a name in its list; an answer that excludes takes it out', () => {
  expect(isOpenTo('pass-pas', { statut: 'demandeur-emploi' }, knowledge)).toBe(true)
  expect(isOpenTo('pass-pas', { statut: 'demandeur-emploi', handicap: 'moteur' }, knowledge)).toBe(false)
  expect(isOpenTo('ptp', { statut: 'agent-public' }, knowledge)).toBe(false)
  expect(isOpenTo('acteur-missions-locales', { age: '45-et-plus' }, knowledge)).toBe(false)
})
