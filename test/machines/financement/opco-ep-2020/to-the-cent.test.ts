import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask } from './ask.ts'

const runs = { numRuns: 2000 }
const cents = (euros: number): bigint => BigInt(Math.round(euros * 100))

test('hours to the hundredth are paid to the cent, half a cent upwards', () => {
  const rates = { diplomante: 915n, renforce: 1500n }
  fc.assert(
    fc.property(
      fc.constantFrom('diplomante' as const, 'renforce' as const),
      fc.integer({ min: 0, max: 120_000 }),
      (type, hundredths) => {
        const heures = hundredths / 100
        const [ligne] = ask({ objet: 'contrat-professionnalisation', type, heures }).lignes
        expect(cents(ligne!.montant)).toBe((BigInt(hundredths) * rates[type] + 50n) / 100n)
      },
    ),
    runs,
  )
})

test('a wage is paid to the cent, half a cent upwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), (smicInCents) => {
      const request = { objet: 'remuneration-apprenti', age: 19, annee: 2, smic: smicInCents / 100 }
      const [ligne] = ask(request).lignes
      expect(cents(ligne!.montant)).toBe((BigInt(smicInCents) * 51n + 50n) / 100n)
    }),
    runs,
  )
})
