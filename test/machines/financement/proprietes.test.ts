import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { paysNow } from '../../../machines/cli/rules.ts'
import { chiffresDe } from '../../../machines/financement/chiffres.ts'
import { tousLesFrais, type Frais } from '../../../machines/financement/mobilite/demande.ts'
import { arrondi, total, type Ligne } from '../../../machines/financement/reponse.ts'
import { obtenir, regleDe } from './demander.ts'

const cents = fc.integer({ min: 0, max: 1_000_000 }).map((count) => count / 100)
const count = fc.integer({ min: 0, max: 300 })
const hours = fc.integer({ min: 0, max: 190_000 }).map((hundredths) => hundredths / 100)
const opcos = fc.constantFrom(...choicesOf('opco'))
const demandes = fc.record({
  contrat: fc.constantFrom('apprentissage', 'professionnalisation'),
  convention: fc.constantFrom('mise-a-disposition', 'mise-en-veille'),
  pays: fc.constantFrom(...Object.keys(paysNow().noms)),
  duree: fc.record({ semaines: fc.integer({ min: 0, max: 45 }), jours: fc.integer({ min: 0, max: 10 }) }),
  niveau: fc.constantFrom('infra-bac', 'bac', 'post-bac'),
  ultramarin: fc.boolean(),
  frais: fc.record({
    nuitees: count,
    repas: count,
    transport: cents,
    reels: cents,
    'heures-payees': hours,
    'protection-sociale': cents,
  }),
  ieg: fc.boolean(),
  mois: fc.integer({ min: 1, max: 12 }),
})

const tops = ({ lignes }: { readonly lignes: readonly Ligne[] }): readonly number[] =>
  lignes.flatMap((ligne) => [ligne.montant, ligne['montant-max'] ?? ligne.montant])

const everyOpco = (check: (opco: string) => void): void => {
  for (const opco of choicesOf('opco')) check(opco)
}

describe('whatever the request', () => {
  test('each of the 11 OPCO answers, in cents, never below nothing, the range the right way round', () => {
    fc.assert(
      fc.property(opcos, demandes, (opco, demande) => {
        const answer = obtenir({ opco, ...demande })
        for (const amount of tops(answer)) {
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(amount).toBe(arrondi(amount))
        }
        for (const ligne of answer.lignes)
          expect(ligne['montant-max'] ?? Infinity).toBeGreaterThan(ligne.montant)
        expect(answer.lignes.length === 0).toBe(answer['non-finance'] !== null)
      }),
      { numRuns: 2000 },
    )
  })

  test('the lines add up to the total', () => {
    fc.assert(
      fc.property(opcos, demandes, (opco, demande) => {
        const answer = obtenir({ opco, ...demande })
        const sum = answer.lignes.reduce((rest, { montant }) => rest + Math.round(montant * 100), 0)
        expect(Math.round(total(answer).min * 100)).toBe(sum)
        expect(total(answer).max).toBeGreaterThanOrEqual(total(answer).min)
      }),
      { numRuns: 1000 },
    )
  })

  test('more of a cost is never paid less', () => {
    const more = fc.oneof(fc.integer({ min: 1, max: 50 }))
    fc.assert(
      fc.property(
        opcos,
        demandes,
        fc.constantFrom(...tousLesFrais),
        more,
        (opco, demande, one: Frais, step) => {
          const before = total(obtenir({ opco, ...demande }))
          const frais = { ...demande.frais, [one]: demande.frais[one] + step }
          const after = total(obtenir({ opco, ...demande, frais }))
          expect(after.min).toBeGreaterThanOrEqual(before.min)
          expect(after.max).toBeGreaterThanOrEqual(before.max)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a longer stay is never paid less', () => {
    fc.assert(
      fc.property(opcos, demandes, fc.integer({ min: 1, max: 40 }), (opco, demande, jours) => {
        const duree = { ...demande.duree, jours: demande.duree.jours + jours }
        const [before, after] = [obtenir({ opco, ...demande }), obtenir({ opco, ...demande, duree })]
        expect(total(after).min).toBeGreaterThanOrEqual(total(before).min)
        expect(total(after).max).toBeGreaterThanOrEqual(total(before).max)
      }),
      { numRuns: 1000 },
    )
  })

  test('no cap is passed', () => {
    const paid = ({ lignes }: ReturnType<typeof obtenir>): number =>
      lignes
        .filter(({ id }) => id === 'frais-apprenti' || id === 'protection-sociale')
        .reduce((sum, { montant }) => sum + montant, 0)
    everyOpco((opco) => {
      const { regles } = regleDe(opco).opco.mobilite
      const chiffre = chiffresDe(regles, opco)
      const known = new Set(regles.map(({ id }) => id))
      fc.assert(
        fc.property(demandes, (demande) => {
          const own = demande.ultramarin && known.has('plafond-ultramarin')
          const [id, times] = known.has('plafond')
            ? ['plafond', 1]
            : own
              ? ['plafond-ultramarin', 1]
              : demande.ieg && known.has('plafond-ieg')
                ? ['plafond-ieg', demande.mois]
                : [`plafond-${demande.convention}`, 1]
          if (!known.has(id)) return
          expect(paid(obtenir({ opco, ...demande }))).toBeLessThanOrEqual(chiffre(id).valeur * times + 0.001)
        }),
        { numRuns: 300 },
      )
    })
  })
})
