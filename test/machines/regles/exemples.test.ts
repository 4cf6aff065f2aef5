import { describe, expect, test } from 'vitest'
import { judge } from '../../../machines/regles/eligibility.ts'
import { content } from '../../support/content.ts'

describe.each(Object.values(content.fiches))('$id', ({ publics, exemples }) => {
  test.each(exemples)('$nom: $attendu', ({ reponses, attendu }) => {
    expect(judge(publics, reponses).verdict).toBe(attendu)
  })
})
