import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bornes, type Nombre } from '../../../../machines/financement/bornes.ts'
import { total, type Ligne } from '../../../../machines/financement/reponse.ts'
import { anyRequest, costs } from './any-request.ts'
import { ask } from './ask.ts'

const runs = { numRuns: 2000 }
const highest = (ligne: Ligne): number => ligne['montant-max'] ?? ligne.montant

test('a higher cost never lowers a line, nor the total', () => {
  fc.assert(
    fc.property(anyRequest, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (request, pick, share) => {
      const names = (costs[String(request.objet)] ?? []).filter((name) => request[name] !== undefined)
      fc.pre(names.length > 0)
      const name = names[pick % names.length]! as Nombre
      const whole = name === 'repas' || name === 'nuitees'
      const before = Number(request[name])
      const more = (bornes[name][1] - before) * share
      const after = before + (whole ? Math.floor(more) : more)
      const [low, high] = [ask(request), ask({ ...request, [name]: after })]
      expect(total(high).min).toBeGreaterThanOrEqual(total(low).min)
      expect(total(high).max).toBeGreaterThanOrEqual(total(low).max)
      for (const [index, ligne] of low.lignes.entries()) {
        expect(high.lignes[index]!.id).toBe(ligne.id)
        expect(high.lignes[index]!.montant).toBeGreaterThanOrEqual(ligne.montant)
        expect(highest(high.lignes[index]!)).toBeGreaterThanOrEqual(highest(ligne))
      }
    }),
    runs,
  )
})
