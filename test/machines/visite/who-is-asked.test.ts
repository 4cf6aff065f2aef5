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
    ['a young job seeker with a title and an intellectual disability', { handicap: 'intellectuel' }, true],
    ['an autistic one', { handicap: 'autisme' }, true],
    ['one who asked for a title', { titre: 'en-cours', handicap: 'autisme-avec-di' }, true],
    ['one of 50', { age: '45-et-plus', handicap: 'intellectuel' }, false],
    ['one who hears little', { handicap: 'auditif' }, false],
  ])('is asked of %s or not', (_, facts, asked) => {
    expect(askedOf({ ...seeker, age: '16-25', titre: 'oui', ...facts }).includes('origine')).toBe(asked)
  })
})

test.each(['trouver-emploi', 'gagner-experience', 'definir-projet', 'decouvrir-metier', 'reprendre-pied'])(
  'an autistic job seeker with a title is asked of it: %s',
  (besoin) => {
    const facts = { statut: 'demandeur-emploi', age: '26-29', titre: 'oui', handicap: 'autisme', besoin }
    expect(askedOf(facts)).toContain('handicap')
  },
)

test.each(['definir-projet', 'decouvrir-metier', 'trouver-emploi', 'ne-sait-pas'])(
  'the disability of a pupil who has a title is asked, for help is made for some: %s',
  (besoin) => {
    expect(askedOf({ statut: 'scolaire', age: '16-25', titre: 'oui', besoin })).toContain('handicap')
    expect(askedOf({ statut: 'scolaire', age: '16-25', titre: 'non', besoin })).not.toContain('handicap')
  },
)
