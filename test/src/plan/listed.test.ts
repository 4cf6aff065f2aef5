import { expect, test } from 'vitest'
import { listed } from '../../../src/plan/listed.ts'

test.each([
  [['une visite', 'la RQTH'], 'fr', 'une visite et la RQTH'],
  [
    ['le CV, s’il y en a un', 'les diplômes et les attestations'],
    'fr',
    'le CV, s’il y en a un ; les diplômes et les attestations',
  ],
  [['the CV, if there is one', 'the diplomas'], 'en', 'the CV, if there is one; the diplomas'],
  [['une pièce d’identité'], 'fr', 'une pièce d’identité'],
] as const)('%j is read « %s »', (items, language, text) => {
  expect(listed(items, language)).toBe(text)
})
