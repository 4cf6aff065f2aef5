import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAboutHealth, split } from '../../../machines/visite/answers.ts'
import { fresh } from '../../../machines/visite/answers.ts'
import { codes, everyAnswer, readLink, withoutHealth, writeLink } from '../../../machines/share/link.ts'
import { openLink } from '../../../machines/share/open-link.ts'
import { follow } from '../../../machines/visite/trail.ts'
import { give } from '../../../machines/visite/visit.ts'
import { content } from '../../support/content.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail } from '../support/places.ts'

const ids = Object.keys(knowledge.fiches)
const anyPlan = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 8 })
const anyLink = fc.tuple(anyTrail, anyPlan, fc.boolean()).map(([trail, fiches, health]) => ({
  trail,
  fiches,
  health,
  text: writeLink({ trail, fiches }, health),
}))
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~.%#é ']

const someone = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'titre.oui',
  'age.16-25',
] as const

describe('what a link says never changes', () => {
  test.each([
    [
      'everything',
      '2~L7RSDrIn3lQdL03.5rROMR~vhu',
      writeLink({ trail: someone, fiches: ['poe', 'vae'] }, true),
    ],
    ['without health', '2~L7RSDrIn3L03~2zZ', writeLink({ trail: someone, fiches: [] }, false)],
    ['nothing', '2~~ODK', writeLink({ trail: [], fiches: [] }, false)],
  ])('%s', (_, golden, written) => {
    expect(written).toBe(golden)
  })

  test.each([
    ['answers', everyAnswer],
    ['fiches', [...ids, ...Object.keys(content.catalogue)]],
  ])('no two %s share a code', (_, texts) => {
    expect(codes(texts).size).toBe(new Set(texts).size)
  })
})

describe('a link', () => {
  test('gives back the answers and the plan it was made from', () => {
    fc.assert(
      fc.property(anyLink, ({ trail, fiches, health, text }) => {
        const kept = health ? trail : withoutHealth(trail)
        expect(readLink(text, ids)).toEqual({ trail: kept, fiches, lost: 0 })
      }),
      { numRuns: 300 },
    )
  })

  test('is short, needs no escape, and names nothing in clear', () => {
    fc.assert(
      fc.property(anyLink, ({ text, trail }) => {
        expect(text.length).toBeLessThanOrEqual(2 + trail.length * 3 + 1 + 24 + 4)
        expect(encodeURI(text)).toBe(text)
        for (const answer of trail) expect(text).not.toContain(split(answer)[1])
      }),
    )
  })

  test('holds no answer about health unless the person wants it', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const read = readLink(writeLink({ trail, fiches: [] }, false), ids)
        if (typeof read === 'string') throw new Error(read)
        expect(read.trail.filter((answer) => isAboutHealth(answer))).toEqual([])
      }),
    )
  })

  test('whose « ~ » were escaped on the way is read all the same', () => {
    const text = writeLink({ trail: someone, fiches: ['poe'] }, true)
    expect(readLink(text.replaceAll('~', '%7E'), ids)).toEqual(readLink(text, ids))
  })

  test('never brings more fiches than a plan can hold', () => {
    const read = readLink(writeLink({ trail: [], fiches: ids.slice(0, 12) }, true), ids)
    expect(read).toMatchObject({ fiches: ids.slice(0, 8) })
  })

  test('from a day when more was known keeps what is known here, and says how much is lost', () => {
    const text = writeLink({ trail: someone, fiches: ['poe', 'vae'] }, true)
    expect(readLink(text, ['vae'])).toEqual({ trail: someone, fiches: ['vae'], lost: 1 })
  })
})

describe('a damaged link is refused', () => {
  test('when any one of its characters is another', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), fc.constantFrom(...alphabet), ({ text }, place, sign) => {
        const at = place % text.length
        fc.pre(text.charAt(at) !== sign)
        expect(readLink(text.slice(0, at) + sign + text.slice(at + 1), ids)).toBeTypeOf('string')
      }),
      { numRuns: 1000 },
    )
  })

  test('when it is cut anywhere', () => {
    const text = writeLink({ trail: someone, fiches: ['poe'] }, true)
    for (let length = 0; length < text.length; length += 1)
      expect(readLink(text.slice(0, length), ids)).toBeTypeOf('string')
  })

  test('when two neighbours are swapped', () => {
    const text = writeLink({ trail: someone, fiches: ['poe'] }, true)
    const swapped = [...text].map(
      (_, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    )
    const read = swapped.filter((one) => one !== text).map((one) => readLink(one, ids))
    expect(new Set(read)).toEqual(new Set(['abime', 'autre']))
  })

  test.each(['', '0~', '3~AAA~AAA', '~', 'https://x', 'contenu', 'L7R', '22~~Hi8'])(
    'as another version or another product: « %s »',
    (text) => expect(readLink(text, ids)).toBe('autre'),
  )

  test('whatever it is, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, versioned) => {
        const opened = openLink((versioned ? '2~' : '') + text, fresh, knowledge)
        expect(follow(opened.visit.trail, knowledge).question).not.toBeNull()
        expect(opened.problem).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})

describe('opening a link', () => {
  const openTrail = (trail: Parameters<typeof writeLink>[0]['trail'], health: boolean) =>
    openLink(writeLink({ trail, fiches: ['poe'] }, health), fresh, knowledge)

  test('with everything leads to the same parcours, at once', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const { visit, problem, next, fiches } = openTrail(trail, true)
        expect([visit.trail, problem, next, fiches]).toEqual([trail, null, 'plan', ['poe']])
      }),
      { numRuns: 100 },
    )
  })

  test('without health asks again what was left out, and nothing else', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const { visit, problem, next } = openTrail(trail, false)
        const left = trail.filter((answer) => isAboutHealth(answer))
        expect(problem?.kind).toBe(left.length === 0 ? undefined : 'sante')
        expect(next === 'question' ? [] : visit.remembered).toEqual([])
        const whole = left.reduce((before, answer) => give(before, answer, knowledge), visit)
        expect(whole.trail).toEqual(trail)
      }),
      { numRuns: 100 },
    )
  })

  test('without a plan leads to the parcours', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        expect(openLink(writeLink({ trail, fiches: [] }, true), fresh, knowledge).next).toBe('parcours')
      }),
      { numRuns: 20 },
    )
  })

  test.each([
    ['1~profil.beneficiaire', ['profil.beneficiaire'], undefined],
    ['1~profil.beneficiaire~licorne', ['profil.beneficiaire'], 'inconnu'],
    ['2~profil.beneficiaire', [], 'abime'],
    ['3~profil.beneficiaire', [], 'autre'],
    ['', [], 'autre'],
  ])('« %s » begins with %j, and says « %s »', (text, trail, kind) => {
    const opened = openLink(text, fresh, knowledge)
    expect([opened.visit.trail, opened.problem?.kind, opened.next]).toEqual([trail, kind, 'question'])
  })

  test('a question that is new since then is asked, and said to be so', () => {
    const text = writeLink({ trail: ['profil.beneficiaire', 'departement.nord'], fiches: [] }, true)
    const { visit, problem } = openLink(text, fresh, knowledge)
    expect([visit.trail, problem?.kind]).toEqual([['profil.beneficiaire'], 'nouveau'])
  })

  test('words that are no longer known are said to be lost', () => {
    const trail = ['profil.beneficiaire', 'statut.demandeur-emploi'] as const
    const text = writeLink({ trail, fiches: ['licorne'] }, true)
    const { visit, problem, fiches } = openLink(text, fresh, knowledge)
    expect([visit.trail, problem?.kind, fiches]).toEqual([trail, 'nouveau', []])
  })
})

test.for([
  ['profil.beneficiaire', 'statut.salarie', 'departement.nord', 'motif.sante'],
  ['profil.proche', 'statut.scolaire', 'departement.nord', 'origine.ime'],
] as const)('an answer that tells of health to a question that does not stays at home too: %s', (trail) => {
  const read = (health: boolean) => readLink(writeLink({ trail, fiches: [] }, health), [])
  expect(read(false)).toMatchObject({ trail: trail.slice(0, 3) })
  expect(read(true)).toMatchObject({ trail })
})
