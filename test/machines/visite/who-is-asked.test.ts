import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { split } from '../../../machines/visite/answers.ts'
import { visitOf } from '../support/visits.ts'

/** The questions of the visit of someone who answers so, and does not know the rest. */
function askedOf(facts: Facts): readonly string[] {
  return visitOf({ profil: 'beneficiaire', departement: 'nord', ...facts }).map((answer) => split(answer)[0])
}

describe('an institute (IME, IMPro)', () => {
  const seeker = { statut: 'demandeur-emploi', besoin: 'trouver-emploi' }

  test.each<readonly [string, Facts, boolean]>([
    ['a young job seeker with a title', { age: '16-25', titre: 'oui' }, true],
    ['one who asked for a title', { age: '16-25', titre: 'en-cours' }, true],
    ['one of 50', { age: '45-et-plus', titre: 'oui' }, false],
  ])('is asked of %s or not', (_, facts, asked) => {
    expect(askedOf({ ...seeker, ...facts }).includes('origine')).toBe(asked)
  })
})

test.each(['definir-projet', 'decouvrir-metier', 'trouver-emploi', 'ne-sait-pas'])(
  'the disability of a pupil who has a title is asked, for help is made for some: %s',
  (besoin) => {
    expect(askedOf({ statut: 'scolaire', age: '16-25', titre: 'oui', besoin })).toContain('handicap')
    expect(askedOf({ statut: 'scolaire', age: '16-25', titre: 'non', besoin })).not.toContain('handicap')
  },
)
