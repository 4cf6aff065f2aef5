import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted } from '../../../machines/visite/trail.ts'
import { readLinkV1 } from '../../../machines/share/link-v1.ts'
import type { Trail } from '../../../machines/visite/answers.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail } from '../support/places.ts'

/** A link as version 1 wrote it. */
const writeTrail = (trail: Trail): string => ['1', ...trail].join('~')
const read = (text: string) => readLinkV1(text, knowledge)
const anyBegun = fc.tuple(anyTrail, fc.nat(12)).map(([trail, length]) => trail.slice(0, length))

describe('a link', () => {
  test('gives back the visit it was made from', () => {
    fc.assert(
      fc.property(anyBegun, (trail) => {
        expect(read(writeTrail(trail))).toEqual({ trail, problem: null })
      }),
      { numRuns: 200 },
    )
  })

  test('is short enough for a QR code', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        expect(writeTrail(trail).length).toBeLessThan(500)
      }),
    )
  })

  test('needs no escape in an address', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        expect(encodeURI(writeTrail(trail))).toBe(writeTrail(trail))
      }),
    )
  })
})

describe('a damaged link', () => {
  test('cut anywhere still gives the answers before the cut', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(400), (trail, length) => {
        const { trail: kept } = read(writeTrail(trail).slice(0, length))
        const whole = Math.max(writeTrail(trail).slice(0, length).split('~').length - 2, 0)
        expect(kept.slice(0, whole)).toEqual(trail.slice(0, whole))
        // The one that is cut is left out, or is an answer by itself: « contrat.cddi », « contrat.cdd ».
        expect(kept.length).toBeLessThanOrEqual(whole + 1)
        expect(trail[whole] ?? '').toMatch(new RegExp(`^${kept[whole] ?? ''}`, 'u'))
      }),
      { numRuns: 200 },
    )
  })

  test('with a strange word gives the answers before it, and names the word', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(12), fc.string({ maxLength: 60 }), (trail, place, text) => {
        const strange = `?${text.replaceAll('~', '')}`
        const index = Math.min(place, trail.length)
        const given = [...trail.slice(0, index), strange, ...trail.slice(index)]
        expect(read(['1', ...given].join('~'))).toEqual({
          trail: trail.slice(0, index),
          problem: { kind: 'inconnu', text: strange.slice(0, 40) },
        })
      }),
      { numRuns: 200 },
    )
  })

  test('with an answer in the wrong place says which, and follows no answer that was not asked', () => {
    const { trail, problem } = read('1~age.26-29~profil.beneficiaire~statut.salarie')
    expect(trail).toEqual(['profil.beneficiaire', 'statut.salarie'])
    expect(problem).toEqual({ kind: 'deplace', text: 'age.26-29' })
  })

  test('with an answer given twice keeps the first', () => {
    const { trail, problem } = read('1~profil.beneficiaire~statut.salarie~statut.esat')
    expect(trail).toEqual(['profil.beneficiaire', 'statut.salarie'])
    expect(problem).toEqual({ kind: 'deplace', text: 'statut.esat' })
  })

  test('with an answer repeated keeps its first time', () => {
    const { trail, problem } = read('1~profil.beneficiaire~statut.salarie~profil.beneficiaire')
    expect(trail).toEqual(['profil.beneficiaire', 'statut.salarie'])
    expect(problem).toEqual({ kind: 'deplace', text: 'profil.beneficiaire' })
  })

  test.each(['', '0~profil.beneficiaire', '2~profil.beneficiaire', 'profil.beneficiaire', '~', 'https://x'])(
    'of another version or another product (« %s ») starts a new visit and says so',
    (text) => {
      const { trail, problem } = read(text)
      expect(trail).toEqual([])
      expect(problem?.kind).toBe('inconnu')
    },
  )

  test.each([
    '__proto__.x',
    'constructor.name',
    'profil.__proto__',
    'profil.constructor',
    'profil.',
    '.oui',
    'profil',
  ])('with « %s » is read as far as the answer before', (strange) => {
    expect(read(`1~profil.beneficiaire~${strange}~statut.esat`)).toEqual({
      trail: ['profil.beneficiaire'],
      problem: { kind: 'inconnu', text: strange },
    })
  })

  test('of a million characters is read at once', () => {
    const { trail } = read(`1~profil.beneficiaire${'~statut.salarie'.repeat(70_000)}`)
    expect(trail).toEqual(['profil.beneficiaire', 'statut.salarie'])
  })

  test('whatever its text, is never an error, and never leaves the charts', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1', '~', 'profil.beneficiaire', 'statut.esat', 'departement.nord', '%7E', '\u0000'),
    )
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, versioned) => {
        const { trail, problem } = read((versioned ? '1~' : '') + pieces.join('~'))
        expect(accepted(trail, knowledge)).toEqual(trail)
        expect((problem?.text ?? '').length).toBeLessThanOrEqual(40)
      }),
      { numRuns: 500 },
    )
  })
})
