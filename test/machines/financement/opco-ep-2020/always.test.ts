import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  lignesPossibles,
  total,
  type LigneId,
  type Reponse,
} from '../../../../machines/financement/reponse.ts'
import { anyRequest } from './any-request.ts'
import { ask } from './ask.ts'

const runs = { numRuns: 2000 }

/** The most that each line can ever be, in euros; no cap for meals, nights and wages. */
const most: Partial<Record<LigneId, number>> = {
  'cout-pedagogique': 18_000,
  'frais-de-salaire': 2064,
  'aide-tutorale': 1380,
  'premier-equipement': 500,
  'majoration-handicap': 3000,
  'part-france-travail': 4800,
  'part-opco': 4200,
}

const highest = (ligne: Reponse['lignes'][number]): number => ligne['montant-max'] ?? ligne.montant
const cents = (euros: number): bigint => BigInt(Math.round(euros * 100))

describe('whatever is asked', () => {
  test('no amount is negative, endless, finer than a cent or above its cap', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const ligne of ask(request).lignes) {
          expect(lignesPossibles).toContain(ligne.id)
          expect(ligne.montant).toBeGreaterThanOrEqual(0)
          expect(highest(ligne)).toBeGreaterThanOrEqual(ligne.montant)
          expect(highest(ligne)).toBeLessThanOrEqual(most[ligne.id] ?? Number.MAX_SAFE_INTEGER)
          for (const euros of [ligne.montant, highest(ligne)]) expect(Number(euros.toFixed(2))).toBe(euros)
        }
      }),
      runs,
    )
  })

  test('the sum of the lines is the total', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const answer = ask(request)
        fc.pre(answer.lignes.every((ligne) => highest(ligne) < 10 ** 9))
        const sum = (of: (ligne: Reponse['lignes'][number]) => number): bigint =>
          answer.lignes.reduce((rest, ligne) => rest + cents(of(ligne)), 0n)
        const { min, max } = total(answer)
        expect(cents(min)).toBe(sum(({ montant }) => montant))
        expect(cents(max)).toBe(sum(highest))
      }),
      runs,
    )
  })

  test('a small company gets at most 7 500 € for sure, a larger one 15 000 €', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        fc.pre(request.objet === 'pdc' && request.theme !== 'formations-longues')
        expect(total(ask(request)).min).toBeLessThanOrEqual(
          request.effectif === 'moins-de-11' ? 7500 : 15_000,
        )
      }),
      runs,
    )
  })

  test('something is paid, or a sentence says why not', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lignes, 'non-finance': refus } = ask(request)
        expect(refus === null).toBe(lignes.length > 0)
        expect(refus).not.toBe('')
      }),
      runs,
    )
  })

  test('the answer names its quarter and its only profession', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { avertissements, source } = ask(request)
        expect(avertissements[0]).toContain('1er trimestre 2020')
        expect(avertissements[0]).toContain('administrateurs et mandataires judiciaires')
        expect(source.date).toContain('2020')
        expect(new Set(avertissements).size).toBe(avertissements.length)
      }),
      runs,
    )
  })

  test('a range comes with its reason', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { lignes, avertissements } = ask(request)
        fc.pre(lignes.some((ligne) => ligne['montant-max'] !== undefined))
        expect(avertissements.join(' ')).toMatch(/ne dit pas|sans dire|n’est pas donné|En 2025, ce sont/)
      }),
      runs,
    )
  })

  test('each line tells its sum and its lines of the document', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { calcul, libelle, source } of ask(request).lignes) {
          expect(calcul).toMatch(/\d.*€/)
          expect(libelle).not.toBe('')
          expect(source?.document).toBe('003')
          expect(source?.lignes).toMatch(/^\d+(-\d+)?(, \d+(-\d+)?)*$/)
        }
      }),
      runs,
    )
  })

  test('no blank is left in a sentence', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(JSON.stringify(ask(request))).not.toMatch(/\{\{|undefined|NaN|null\}/)
      }),
      runs,
    )
  })
})
