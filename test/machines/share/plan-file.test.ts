import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sensitive } from '../../../content/questions.ts'
import { split } from '../../../machines/visite/answers.ts'
import { withoutHealth } from '../../../machines/share/link.ts'
import { readPlanFile, writePlanFile } from '../../../machines/share/plan-file.ts'
import { longestNote } from '../../../machines/visite/plan.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail } from '../support/places.ts'

const ids = Object.keys(knowledge.fiches)
const day = '2026-11-21'
const right = {
  format: 'passerelle-plan',
  version: 1,
  date: day,
  reponses: ['profil.beneficiaire', 'titre.oui'],
  fiches: ['poe', 'vae'],
  notes: { poe: 'Appeler mardi' },
}
const made = { jour: '2026-12-14', heure: '09:30', avec: 'Mme Martin' }
const read = (value: unknown) => readPlanFile(JSON.stringify(value), ids)

const anyKept = fc
  .tuple(anyTrail, fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 8 }))
  .chain(([trail, fiches]) =>
    fc
      .dictionary(fc.constantFrom(...fiches, 'poe'), fc.string({ minLength: 1, maxLength: longestNote }))
      .map((notes) => ({
        trail,
        fiches,
        notes: Object.fromEntries(Object.entries(notes).filter(([id]) => fiches.includes(id))),
      })),
  )

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const anyMade = fc.dictionary(
  fc.constantFrom('poe', 'vae', ...ids),
  fc.record({
    jour: fc.oneof(
      fc.constant(''),
      anyDay.map((date) => date.slice(0, 10)),
    ),
    heure: fc.oneof(
      fc.constant(''),
      anyDay.map((date) => date.slice(11, 16)),
    ),
    avec: fc.stringMatching(/^.{0,60}$/),
  }),
)

describe('the file of a plan', () => {
  test('gives back what was kept', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        expect(readPlanFile(writePlanFile(kept, day, true), ids)).toEqual(kept)
        const trail = withoutHealth(kept.trail)
        expect(readPlanFile(writePlanFile(kept, day, false), ids)).toEqual({ ...kept, trail })
      }),
    )
  })

  test('gives back the appointments of its fiches, and no other', () => {
    fc.assert(
      fc.property(anyKept, anyMade, (kept, rendezvous) => {
        const found = readPlanFile(writePlanFile({ ...kept, rendezvous }, day, true), ids)
        const wanted = Object.entries(rendezvous).filter(
          ([id, one]) => kept.fiches.includes(id) && Object.values(one).some((text) => text !== ''),
        )
        expect(found).toEqual(
          wanted.length === 0 ? kept : { ...kept, rendezvous: Object.fromEntries(wanted) },
        )
      }),
    )
  })

  test('holds several needs, of whoever asks', () => {
    const trail = ['besoin.financer', 'besoin.se-former', 'besoin-referent.diagnostic'] as const
    const kept = { trail: [...trail], fiches: [], notes: {} }
    expect(readPlanFile(writePlanFile(kept, day, true), ids)).toEqual(kept)
  })

  test('holds no answer about health unless the person wants it, and no name', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const text = writePlanFile(kept, day, false)
        for (const question of sensitive) expect(text).not.toContain(`"${question}.`)
        expect(Object.keys(JSON.parse(text) as object)).toEqual(Object.keys(right))
      }),
    )
  })

  test('reads as people write it: named, dated, one answer a line', () => {
    const text = writePlanFile({ trail: ['profil.beneficiaire'], fiches: ['poe'], notes: {} }, day, true)
    expect(text).toContain('"format": "passerelle-plan"')
    expect(text).toContain(`"date": "${day}"`)
    expect(text).toContain('\n    "profil.beneficiaire"\n')
  })

  test('forgets notes about fiches that are not in the plan', () => {
    const kept = { trail: [], fiches: ['poe'], notes: { vae: 'loin', poe: '' } }
    expect(readPlanFile(writePlanFile(kept, day, true), ids)).toMatchObject({ notes: {} })
  })
})

describe('a file that is not right is refused, with where, what, and what is accepted', () => {
  test.each([
    ['', 'json', '', '""'],
    ['{', 'json', '', '"{"'],
    ['[]', 'json', '', '"[]"'],
    ['null', 'json', '', '"null"'],
    ['x'.repeat(20_001), 'taille', '', '20001'],
  ])('the text « %.12s »', (text, accepte, ou, trouve) => {
    expect(readPlanFile(text, ids)).toEqual({ ou, trouve, accepte })
  })

  test.each([
    [{ format: 'autre' }, 'format', 'format', '"autre"'],
    [{ version: 2 }, 'version', 'version', '2'],
    [{ date: '21/11/2026' }, 'date', 'date', '"21/11/2026"'],
    [{ date: '2026-02-30' }, 'date', 'date', '"2026-02-30"'],
    [{ reponses: 'profil.beneficiaire' }, 'liste', 'reponses', '"profil.beneficiaire"'],
    [{ reponses: ['profil.licorne'] }, 'reponse', 'reponses[0]', '"profil.licorne"'],
    [{ reponses: ['profil.beneficiaire', 3] }, 'reponse', 'reponses[1]', '3'],
    [{ reponses: ['titre.oui', 'titre.non'] }, 'question', 'reponses[1]', '"titre.non"'],
    [{ fiches: ['poe', 'licorne'] }, 'fiche', 'fiches[1]', '"licorne"'],
    [{ fiches: ['poe', 'poe'] }, 'fiche', 'fiches[1]', '"poe"'],
    [{ fiches: ids.slice(0, 9), notes: {} }, 'nombre', 'fiches', undefined],
    [{ notes: [] }, 'notes', 'notes', '[]'],
    [{ notes: { cpf: 'x' } }, 'notes', 'notes', '"cpf"'],
    [{ notes: { poe: 3 } }, 'note', 'notes.poe', '3'],
    [{ notes: { poe: 'x'.repeat(longestNote + 1) } }, 'note', 'notes.poe', undefined],
    [{ nom: 'Camille' }, 'cle', '', '"nom"'],
    [{ reponses: ['besoin.financer', 'besoin.financer'] }, 'question', 'reponses[1]', '"besoin.financer"'],
    [{ rendezvous: [] }, 'rendezvous', 'rendezvous', '[]'],
    [{ rendezvous: null }, 'rendezvous', 'rendezvous', 'null'],
    [{ rendezvous: 'lundi' }, 'rendezvous', 'rendezvous', '"lundi"'],
    [{ rendezvous: { cpf: made } }, 'rendezvous', 'rendezvous.cpf', undefined],
    [{ rendezvous: { poe: 'lundi' } }, 'rendezvous', 'rendezvous.poe', '"lundi"'],
    [{ rendezvous: { poe: { jour: '', heure: '' } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, lieu: 'Lille' } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, jour: '14/12/2026' } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, jour: '2026-13-45' } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, heure: '9 h 30' } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, heure: '25:61' } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, heure: 9 } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, avec: 'x'.repeat(61) } } }, 'rendezvous', 'rendezvous.poe', undefined],
    [{ rendezvous: { poe: { ...made, avec: 'a\nb' } } }, 'rendezvous', 'rendezvous.poe', undefined],
  ])('%j', (change, accepte, ou, trouve) => {
    const problem = read({ ...right, ...change })
    expect(problem).toMatchObject({ accepte, ou, ...(trouve === undefined ? {} : { trouve }) })
  })

  test.each(Object.keys(right))('without « %s »', (key) => {
    const { [key]: _, ...rest } = right as Record<string, unknown>
    expect(read(rest)).toMatchObject({ ou: key })
  })

  test('as it is, it is accepted', () => {
    expect(read(right)).toEqual({ trail: right.reponses, fiches: right.fiches, notes: right.notes })
  })

  test('whatever it holds, without an error, and never more than was asked for', () => {
    const anyValue = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(right)))
    const anyFile = fc.record(Object.fromEntries(Object.keys(right).map((key) => [key, anyValue])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          anyFile.map((file) => JSON.stringify(file)),
        ),
        (text) => {
          const found = readPlanFile(text, ids)
          if ('accepte' in found) return
          expect(Object.keys(found)).toEqual(['trail', 'fiches', 'notes'])
          for (const answer of found.trail) expect(split(answer)).toHaveLength(2)
        },
      ),
    )
  })

  test.each(['{"__proto__": {}}', JSON.stringify({ ...right, notes: JSON.parse('{"__proto__": "x"}') })])(
    'with a strange key: %s',
    (text) => expect(readPlanFile(text, ids)).toHaveProperty('accepte'),
  )
})
