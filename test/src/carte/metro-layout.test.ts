import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines, most, placeStops, width } from '../../../src/carte/metro-layout.ts'
import type { MapStop } from '../../../src/carte/carte.tsx'

const word = fc.stringMatching(/^[a-z]{1,14}$/)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

const stops: fc.Arbitrary<readonly MapStop[]> = fc.array(
  fc.record({
    id: word,
    moment: fc.constantFrom('avant' as const, 'pendant' as const),
    stage: fc.constantFrom('preparation' as const, 'emploi' as const),
    standing: fc.constantFrom('appelee' as const, 'ailleurs' as const),
    ici: fc.boolean(),
    titre: text,
    texte: text,
    fiches: fc.array(
      fc.record({ id: word, titre: text, nom: text, verdict: fc.constantFrom('possible' as const, null) }),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 8 },
)

describe('a text is cut into lines', () => {
  test('no word is lost, and a line is too long only when one word is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 30 }), (whole, limit) => {
        const cut = lines(whole, limit)
        expect(cut.join(' ')).toBe(whole)
        expect(cut.filter((line) => line.length > limit && line.includes(' '))).toEqual([])
      }),
    )
  })
})

describe('the boxes of the map', () => {
  test('stand one under the other, inside the drawing, none over another', () => {
    fc.assert(
      fc.property(stops, fc.integer({ min: 1, max: 4 }), (all, exits) => {
        const map = placeStops(all, exits)
        const boxes = map.stops.flatMap(({ fiches }) => fiches)
        for (const [index, box] of boxes.entries()) {
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(map.height)
          const next = boxes[index + 1]?.y ?? map.height
          expect(next).toBeGreaterThanOrEqual(box.y + box.height)
          expect(box.height).toBeGreaterThan(lines(box.titre, most.fiche).length * 16)
        }
        expect(map.exits).toBeLessThan(map.height)
      }),
    )
  })
})
