import { describe, expect, test } from 'vitest'
import { discreetName, isDiscreet } from '../../../src/plan/discreet.ts'

describe('what lies on anyone’s screen', () => {
  test.each([
    'Essai encadré',
    'Je voudrais savoir comment demander un essai encadré.',
    'essai encadré (supervised work trial)',
    'Contactez la MDPH du département : demandez le dossier.',
    'Cherchez une entreprise adaptée dans l’annuaire de l’Unea.',
    'an adapted company of the region',
    'Motiv’Action et Handy’Action',
    'مؤسسة مكيّفة',
  ])('« %s » tells of health', (text) => {
    expect(isDiscreet(text)).toBe(false)
  })

  test.each([
    'Bilan de compétences',
    'Cap emploi Grand Lille',
    'Immersion facilitée',
    'Contrat d’apprentissage',
  ])('« %s » tells nothing', (text) => {
    expect(isDiscreet(text)).toBe(true)
  })

  test('a name that says it whole is not told', () => {
    expect(discreetName('MDPH du Nord')).toBeNull()
  })
})
