import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, questionIds, unknown, type Question } from '../../../content/questions.ts'
import { departage, suivant } from '../../../machines/conseil/departage.ts'
import { isPointless } from '../../../machines/conseil/is-pointless.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { factsOf } from '../../../machines/visite/answers.ts'
import { asRead } from '../../../machines/visite/as-read.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { anyFacts, knowledge, withoutPeople } from '../support/knowledge.ts'
import { anyTrail } from '../support/places.ts'

/** What is known in the middle of a guided visit. */
const amidVisit: fc.Arbitrary<Facts> = fc
  .tuple(anyTrail, fc.nat(100))
  .map(([trail, length]) => factsOf(trail.slice(0, 1 + (length % trail.length))))

const anyCase = fc.oneof(amidVisit, anyFacts)

/** What is proposed for some facts, with its verdict. */
const proposedTo = (facts: Facts): string =>
  orient(facts, withoutPeople)
    .propositions.map(({ id, verdict }) => `${id} ${verdict}`)
    .toSorted()
    .join()

const isKnown = (question: Question, facts: Facts): boolean =>
  [facts, asRead(facts)].some((one) => (one[question] ?? unknown) !== unknown)

describe('a fact that is not counted', () => {
  test('changes no proposal and no verdict, whatever is answered, unless it is pointless to ask', () => {
    fc.assert(
      fc.property(anyCase, fc.shuffledSubarray([...questionIds], { maxLength: 8 }), (facts, asked) => {
        const counts = departage([facts], knowledge)
        const before = proposedTo(facts)
        for (const question of asked) {
          if (counts.has(question) || isKnown(question, facts) || isPointless(question, asRead(facts)))
            continue
          for (const choice of acceptedBy(question))
            expect(`${question}.${choice}: ${proposedTo({ ...facts, [question]: choice })}`).toBe(
              `${question}.${choice}: ${before}`,
            )
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['incapacite-10', { profil: 'beneficiaire', statut: 'salarie', 'at-mp': 'oui', titre: 'non' }],
    ['inaptitude', { profil: 'beneficiaire', statut: 'salarie', 'sante-declaree': 'non' }],
  ] as const)('is not « %s » when it decides by what it tells of another: %j', (question, facts) => {
    expect(departage([facts], knowledge).get(question)).toBeGreaterThan(0)
  })
})

describe('a fact that what is known makes pointless to ask', () => {
  const person = { profil: 'beneficiaire', departement: 'nord' }

  test.each([
    [
      'origine',
      { ...person, statut: 'demandeur-emploi', age: '16-25', besoin: 'alternance' },
      { age: '45-et-plus' },
    ],
    ['origine', { ...person, statut: 'esat', besoin: 'gagner-experience' }, { age: '30-44' }],
    [
      'incapacite-10',
      { ...person, statut: 'salarie', titre: 'non', 'at-mp': 'oui', besoin: 'garder-emploi' },
      { 'at-mp': 'non' },
    ],
    ['contrat', { ...person, besoin: 'se-former' }, { statut: 'demandeur-emploi' }],
    ['employeur', { ...person, besoin: 'se-former' }, { statut: 'demandeur-emploi' }],
    ['rsa', { ...person, statut: 'demandeur-emploi' }, { age: 'moins-de-16' }],
    [
      'employeur-apprenant',
      { profil: 'referent-handicap', 'besoin-referent': 'financer-surcout' },
      { apprenant: 'stagiaire' },
    ],
    [
      'duree-restante',
      { profil: 'referent-handicap', 'besoin-referent': 'pret-materiel', apprenant: 'stagiaire' },
      { etape: 'apres' },
    ],
  ] as const)('is counted no more: « %s » of %j, once %j', (question, facts, told) => {
    expect(departage([facts], knowledge).get(question)).toBeGreaterThan(0)
    expect(departage([{ ...facts, ...told }], knowledge).has(question)).toBe(false)
  })
})

describe('a fact that is counted', () => {
  test('is not known: neither told, nor given by another', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        for (const question of departage([facts], knowledge).keys())
          expect([question, isKnown(question, facts)]).toEqual([question, false])
      }),
    )
  })

  test('is counted once for what several needs would change alike, and for what one of them would', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const counts = departage([facts], knowledge)
        expect(departage([facts, facts], knowledge)).toEqual(counts)
        const other = { ...facts, besoin: 'financer' }
        const both = departage([facts, other], knowledge)
        for (const [question, count] of [...counts, ...departage([other], knowledge)])
          expect(both.get(question)).toBeGreaterThanOrEqual(count)
      }),
      { numRuns: 50 },
    )
  })
})

const allFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(questionIds.map((question) => [question, fc.constantFrom(...choicesOf(question))])),
)

/** Whether each answer to a question is read as it is told, and tells no other fact. */
const isReadAlone = (question: Question, facts: Facts): boolean => {
  const others = (read: Facts) => questionIds.filter((one) => one !== question).map((one) => read[one])
  const before = others(asRead(facts)).join()
  return acceptedBy(question).every((choice) => {
    const read = asRead({ ...facts, [question]: choice })
    return read[question] === choice && others(read).join() === before
  })
}

test('once all the rest is known, a fact that is read alone is counted only if two answers to it give two proposals or verdicts', () => {
  fc.assert(
    fc.property(allFacts, fc.constantFrom(...questionIds), (all, question) => {
      const facts = Object.fromEntries(Object.entries(all).filter(([one]) => one !== question))
      const outcomes = acceptedBy(question).map((choice) => proposedTo({ ...facts, [question]: choice }))
      const counted = departage([facts], knowledge).has(question)
      fc.pre(
        !isKnown(question, facts) && isReadAlone(question, facts) && !isPointless(question, asRead(facts)),
      )
      expect([question, counted]).toEqual([question, new Set(outcomes).size > 1])
    }),
    { numRuns: 500, maxSkipsPerRun: 1000 },
  )
})

describe('the fact to ask next', () => {
  const opening = new Set([
    'profil',
    'statut',
    'departement',
    'besoin',
    'besoin-referent',
    'besoin-employeur',
  ])
  const anyBut = fc.uniqueArray(fc.constantFrom(...questionIds)).map((list) => new Set<Question>(list))

  test('is never known nor passed over, and none that counts for less than another', () => {
    fc.assert(
      fc.property(anyCase, anyBut, (facts, but) => {
        const counts = departage([facts], knowledge)
        const next = suivant(facts, counts, but)
        const open = [...counts.keys()].filter((one) => facts[one] === undefined && !but.has(one))
        const most = Math.max(...open.map((one) => counts.get(one)!))
        const isRight =
          next === null
            ? open.length === 0
            : facts[next] === undefined && !but.has(next) && (opening.has(next) || counts.get(next) === most)
        expect([next, isRight]).toEqual([next, true])
      }),
    )
  })

  test.each([
    [{}, 'profil'],
    [{ profil: 'beneficiaire' }, 'statut'],
    [{ profil: 'beneficiaire', statut: 'salarie' }, 'departement'],
    [{ profil: 'beneficiaire', statut: 'salarie', departement: 'nord' }, 'besoin'],
    [{ profil: 'employeur' }, 'departement'],
    [{ profil: 'employeur', departement: 'nord' }, 'besoin-employeur'],
    [{ profil: 'referent-handicap', departement: 'nord' }, 'besoin-referent'],
    [{ profil: 'beneficiaire', contrat: 'cdi', employeur: 'prive' }, 'departement'],
    [{ profil: 'beneficiaire', contrat: 'apprentissage' }, 'departement'],
    [{ profil: 'beneficiaire', contrat: 'cdi' }, 'statut'],
  ] as const)('says who, where and what for before what decides: %j', (facts, next) => {
    expect(suivant(facts, departage([facts], knowledge))).toBe(next)
  })

  test('is none once nothing can change', () => {
    expect(
      suivant({ profil: 'employeur', departement: 'nord', 'besoin-employeur': 'recruter' }, new Map()),
    ).toBe(null)
  })
})
