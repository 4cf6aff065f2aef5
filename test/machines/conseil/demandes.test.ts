import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionIds, type Question } from '../../../content/questions.ts'
import { apresFait, faitVoisin, isAsked } from '../../../machines/conseil/demandes.ts'
import { faits } from '../../../machines/conseil/groupes.ts'
import { anyFacts } from '../support/knowledge.ts'

const anyQuestion = fc.constantFrom(...questionIds)
const anyBut = fc.uniqueArray(anyQuestion).map((list) => new Set<Question>(list))

/** How far a fact is after another, going round. */
const after = (from: Question, to: Question): number =>
  (faits.indexOf(to) - faits.indexOf(from) + faits.length) % faits.length

describe('the fact after another', () => {
  test('is the first after it, going round, that is asked of this person, not known and not passed over', () => {
    fc.assert(
      fc.property(anyQuestion, anyFacts, anyBut, (from, facts, but) => {
        const open = faits.filter(
          (one) => one !== from && facts[one] === undefined && !but.has(one) && isAsked(one, facts),
        )
        const nearest = open.toSorted((a, b) => after(from, a) - after(from, b))[0]
        expect(apresFait(from, facts, but)).toBe(nearest ?? null)
      }),
    )
  })

  test('goes round to those before it', () => {
    expect(apresFait(faits.at(-1)!, {})).toBe(faits[0])
  })
})

test('the fact beside one goes round, forward and back', () => {
  expect(faitVoisin(faits.at(-1)!, 1)).toBe(faits[0])
  expect(faitVoisin(faits[0]!, -1)).toBe(faits.at(-1))
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(after(question, faitVoisin(question, 1))).toBe(1)
      expect(faitVoisin(faitVoisin(question, 1), -1)).toBe(question)
    }),
  )
})

test.each([
  ['accompagnement', { profil: 'employeur' }, false],
  ['accompagnement', { profil: 'beneficiaire' }, true],
  ['incapacite-10', { 'at-mp': 'oui' }, true],
  ['incapacite-10', { 'at-mp': 'en-cours' }, true],
  ['incapacite-10', { 'at-mp': 'non' }, false],
  ['incapacite-10', {}, false],
  ['statut', { contrat: 'cdi', employeur: 'prive' }, false],
  ['statut', { contrat: 'cdi' }, true],
  ['statut', { profil: 'employeur' }, false],
  ['employeur', { statut: 'salarie' }, true],
  ['employeur', { statut: 'salarie', contrat: 'interim' }, false],
  ['inscription', { statut: 'demandeur-emploi' }, true],
  ['inscription', { statut: 'demandeur-emploi', rsa: 'oui' }, false],
  ['origine', { statut: 'scolaire', age: '16-25' }, true],
  ['origine', { statut: 'scolaire', age: '45-et-plus' }, false],
  ['duree-restante', { profil: 'referent-handicap', etape: 'en-cours' }, true],
  ['duree-restante', { profil: 'referent-handicap', etape: 'apres' }, false],
  ['besoin-employeur', { profil: 'employeur' }, true],
  ['besoin-employeur', { profil: 'beneficiaire', statut: 'salarie' }, false],
] as const)('« %s » is asked of %j: %s', (question, facts, asked) => {
  expect(isAsked(question, facts)).toBe(asked)
})
