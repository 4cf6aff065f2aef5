import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNeed, needs } from '../../../content/asking.ts'
import { questionIds, unknown, type Answer } from '../../../content/questions.ts'
import { afterVisit, choicesIn, factsIn, noDossier, tell, waysIn } from '../../../machines/conseil/dossier.ts'
import { answerOf, fresh, split, without, type Trail, type Visit } from '../../../machines/visite/answers.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

const anyFait: fc.Arbitrary<Answer> = fc
  .constantFrom(...questionIds)
  .chain((question) => fc.constantFrom(...acceptedBy(question).map((choice) => answerOf(question, choice))))

/** Any case, told fact by fact. */
const anyCase: fc.Arbitrary<Trail> = fc
  .array(anyFait, { maxLength: 40 })
  .map((told) => told.reduce<Trail>(tell, noDossier.faits))

const visitOf = (trail: Trail): Visit => ({ ...fresh, trail })

describe('a fact that is told', () => {
  test('takes the place of another answer to its question', () => {
    expect(tell(['titre.non', 'age.16-25'], 'titre.oui')).toEqual(['age.16-25', 'titre.oui'])
    expect(tell(['titre.non'], 'titre.non')).toEqual(['titre.non'])
  })

  test('is added to the needs that are there, and withdrawn when it was one of them', () => {
    const two = tell(['besoin.se-former'], 'besoin.financer')
    expect(two).toEqual(['besoin.se-former', 'besoin.financer'])
    expect(tell(two, 'besoin.se-former')).toEqual(['besoin.financer'])
  })

  test('that a need is not known takes the place of all needs, and gives way to one', () => {
    const none = tell(['besoin.se-former', 'besoin.financer'], 'besoin.ne-sait-pas')
    expect(none).toEqual(['besoin.ne-sait-pas'])
    expect(tell(none, 'besoin.financer')).toEqual(['besoin.financer'])
  })

  test('is known, of one answer to each question but of needs, whatever was told before', () => {
    fc.assert(
      fc.property(anyCase, anyFait, (faits, fait) => {
        const [question] = split(fait)
        const after = tell(faits, fait)
        const withdrawn = isNeed(question) && !fait.endsWith(unknown) && faits.includes(fait)
        expect(after.includes(fait)).toBe(!withdrawn)
        expect(new Set(after).size).toBe(after.length)
        for (const one of questionIds) {
          const choices = choicesIn(after, one)
          const isOne = isNeed(one) && !choices.includes(unknown) ? true : choices.length < 2
          const isKept = one === question || choices.join() === choicesIn(faits, one).join()
          expect([one, isOne, isKept]).toEqual([one, true, true])
        }
      }),
    )
  })
})

test('what was answered to a question is forgotten whole, and nothing else', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...questionIds), (faits, question) => {
      const left = without(faits, question)
      expect(choicesIn(left, question)).toEqual([])
      expect(left).toEqual(faits.filter((fait) => split(fait)[0] !== question))
    }),
  )
})

describe('a case with several needs', () => {
  const faits: Trail = ['profil.beneficiaire', 'besoin.financer', 'titre.oui', 'besoin.se-former']

  test('has the first of them as facts', () => {
    expect(factsIn(faits)).toEqual({ profil: 'beneficiaire', besoin: 'financer', titre: 'oui' })
  })

  test('has its facts once for each need, in the order they were told', () => {
    const shared = { profil: 'beneficiaire', titre: 'oui' }
    expect(waysIn(faits)).toEqual([
      { ...shared, besoin: 'financer' },
      { ...shared, besoin: 'se-former' },
    ])
  })

  test('has as many ways as needs, that differ by the need alone', () => {
    fc.assert(
      fc.property(anyCase, (told) => {
        const ways = waysIn(told)
        const most = Math.max(1, ...needs.map((question) => choicesIn(told, question).length))
        fc.pre(needs.filter((question) => choicesIn(told, question).length > 1).length < 2)
        expect(ways).toHaveLength(most)
        expect(ways[0]).toEqual(factsIn(told))
        const besides = ways.map((way) => Object.entries(way).filter(([one]) => !isNeed(one as never)))
        expect(new Set(besides.map((one) => JSON.stringify(one.toSorted()))).size).toBe(1)
      }),
    )
  })
})

describe('a case after a guided visit', () => {
  const dossier = { ...noDossier, faits: ['profil.beneficiaire', 'titre.oui', 'besoin.financer'] as Trail }

  test('is as it was when it knows that visit', () => {
    const known = { ...dossier, visite: visitOf(['profil.proche']) }
    expect(afterVisit(known, known.visite)).toBe(known)
  })

  test('has what the visit answered first, and keeps what it did not ask', () => {
    const visit = visitOf(['profil.proche', 'statut.salarie'])
    expect(afterVisit(dossier, visit)).toEqual({
      ...dossier,
      faits: ['profil.proche', 'statut.salarie', 'titre.oui', 'besoin.financer'],
      visite: visit,
    })
  })

  test('keeps the needs beside that of the visit, when that one was among them', () => {
    const several = { ...dossier, faits: ['besoin.financer', 'besoin.se-former'] as Trail }
    expect(afterVisit(several, visitOf(['besoin.se-former'])).faits).toEqual([
      'besoin.se-former',
      'besoin.financer',
    ])
    expect(afterVisit(several, visitOf(['besoin.alternance'])).faits).toEqual(['besoin.alternance'])
  })
})
