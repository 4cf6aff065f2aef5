import { expect, test } from 'vitest'
import { isOpenTo } from '../../../machines/orientation/is-open-to.ts'
import { knowledge } from '../support/knowledge.ts'

test('what is not known leaves a name in its list; an answer that excludes takes it out', () => {
  expect(isOpenTo('pass-pas', { statut: 'demandeur-emploi' }, knowledge)).toBe(true)
  expect(isOpenTo('pass-pas', { statut: 'demandeur-emploi', handicap: 'moteur' }, knowledge)).toBe(false)
  expect(isOpenTo('ptp', { statut: 'agent-public' }, knowledge)).toBe(false)
  expect(isOpenTo('acteur-missions-locales', { age: '45-et-plus' }, knowledge)).toBe(false)
})
