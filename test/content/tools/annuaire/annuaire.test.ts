import { existsSync, readFileSync, rmSync } from 'node:fs'
import { content } from '../../../support/content.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../../content/compile/compile.ts'
import { departements } from '../../../../content/lieux/departements.ts'
import { importAnnuaire, recordsIn } from '../../../../content/tools/annuaire/import.ts'
import { mergeOffices } from '../../../../content/tools/annuaire/merge.ts'
import { isSameOffice } from '../../../../content/compile/offices.ts'
import { readRecord, type Office } from '../../../../content/tools/annuaire/record.ts'
import { servicesOf } from '../../../../content/tools/annuaire/services.ts'
import { annuaire, type Annuaire } from '../../../../content/schema/annuaire.ts'
import { planted, today, type Tree } from '../../support/tree.ts'

const file = 'test/content/tools/annuaire/export.json'
const { acteurs } = content
const services = servicesOf(acteurs)
const text = readFileSync(file, 'utf8')
const records = recordsIn(text)
if (typeof records === 'string') throw new Error(records)

/** A content folder in which no office was imported yet. */
function empty(): Tree {
  const tree = planted()
  const acteur = 'acteurs/acteur-missions-locales.yaml'
  const [accueil = ''] = /^ {2}accueil:\n(?: {4}.*\n)+/m.exec(tree.read(acteur)) ?? []
  tree.change(acteur, accueil, '')
  rmSync(`${tree.root}/content/annuaire`, { recursive: true })
  return tree
}

function imported(root: string, given = text, essai = false) {
  return importAnnuaire(root, { file: 'export.json', text: given, today, essai })
}

/** The same export without some of its records, or with one of them changed. */
function edited(keep: (id: string) => boolean, change: Record<string, unknown> = {}, changed = ''): string {
  return JSON.stringify(
    (records as Record<string, unknown>[])
      .filter((record) => keep(String(record['id'])))
      .map((record) => (record['id'] === changed ? { ...record, ...change } : record)),
  )
}

describe('a record of the directory', () => {
  test('is read whether its lists are lists or text', () => {
    expect(readRecord(records[0]!, services, today).office).toEqual({
      acteur: 'acteur-cap-emploi',
      bureau: {
        id: 'a1-cap-calais',
        nom: 'Cap emploi - Côte d’Opale',
        departements: ['pas-de-calais'],
        telephone: '03 00 00 00 01',
        courriel: 'accueil@cap-exemple.fr',
        adresse: '10 rue du Modèle, 62100 Calais',
        site: 'https://www.cap-exemple.fr',
        lu: '2025-12-22',
        insee: '62193',
        horaires: 'Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00',
      },
    })
    expect(readRecord(records[1]!, services, today).office?.bureau.telephone).toBe('03 59 31 81 00')
  })

  test('without a date is dated of the import', () => {
    expect(readRecord(records[3]!, services, today).office?.bureau.lu).toBe(today)
  })

  test('of the whole region serves no département in particular', () => {
    expect(readRecord(records[5]!, services, today).office?.bureau).not.toHaveProperty('departements')
  })

  test('from another region, or of a service that is not ours, concerns us not', () => {
    for (const index of [4, 6])
      expect(readRecord(records[index]!, services, today)).toEqual({
        office: null,
        refused: null,
        leftOut: [],
      })
  })

  test('that is not JSON, or holds no list, is refused with what is accepted', () => {
    expect(recordsIn('{')).toContain('il faut l’export JSON de l’annuaire')
    expect(recordsIn('{"a": 1}')).toContain('{ "results": [ … ] }')
    expect(imported('.', '{').ok).toBe(false)
  })
})

describe('an import', () => {
  test('writes the offices of each acteur, and says what is wrong with the records it refuses', () => {
    const { root } = empty()
    const { ok, lines } = imported(root)
    expect(ok).toBe(false)
    expect(lines).toEqual([
      'ajouté   acteur-agefiph · Agefiph Hauts-de-France - Villeneuve-d’Ascq (toute la région)',
      'ajouté   acteur-cap-emploi · Cap emploi - Côte d’Opale (pas-de-calais)',
      'écrit à la main, gardé tel quel acteur-cap-emploi · Cap emploi Métropole (nord)',
      'ajouté   acteur-missions-locales · Mission locale pour l’insertion professionnelle et sociale des jeunes (16-25 ans) - Arras (pas-de-calais)',
      'ajouté   acteur-missions-locales · Mission locale - Amiens (somme)',
      expect.stringContaining(
        'site « http://www.ml-exemple.fr » laissé de côté ; il faut une adresse complète',
      ),
      expect.stringContaining('téléphone « voir le site » laissé de côté ; il faut un numéro français'),
      expect.stringContaining('enregistrement 8 « CPAM - Modèle » : aucun moyen de le joindre ; il faut'),
      expect.stringContaining('enregistrement 9 «  » : il manque « nom » ; il faut le nom du service'),
      expect.stringContaining('enregistrement 10 « Cap emploi abîmé » : « pivot » est un texte JSON abîmé'),
      expect.stringContaining(
        'enregistrement 11 « Mission locale de nulle part » : il manque le lieu ; il faut',
      ),
      expect.stringContaining('enregistrement 12 : ce n’est pas un enregistrement'),
      expect.stringContaining('12 enregistrements lus, 5 pour nous : 4 ajoutés'),
    ])
    const written = readFileSync(`${root}/content/annuaire/acteur-missions-locales.yaml`, 'utf8')
    expect(written).toMatch(/^# Écrit par « npm run annuaire »/)
    expect(annuaire.parse(parse(written)).bureaux.map(({ id }) => id)).toEqual([
      'b1-ml-arras',
      'b2-ml-amiens',
    ])
  })

  test('said twice changes nothing the second time', () => {
    const { root, read } = empty()
    imported(root)
    const before = read('annuaire/acteur-cap-emploi.yaml')
    const { lines } = imported(root)
    expect(read('annuaire/acteur-cap-emploi.yaml')).toBe(before)
    expect(lines.filter((line) => /^(ajouté|changé|retiré)/.test(line))).toEqual([])
    expect(lines.at(-1)).toContain('4 inchangés')
  })

  test('says what has changed and what has gone, and leaves alone what the file does not speak of', () => {
    const { root, read } = empty()
    imported(root)
    const next = edited(
      (id) => id.startsWith('b1') || id.startsWith('c1'),
      { telephone: '03 00 00 00 22' },
      'b1-ml-arras',
    )
    const { ok, lines } = imported(root, next)
    expect(ok).toBe(true)
    expect(lines).toContainEqual(expect.stringMatching(/^changé .* - Arras \(pas-de-calais\) : telephone$/))
    expect(lines).toContainEqual(
      expect.stringMatching(/^gardé, absent .* Mission locale - Amiens \(somme\)$/),
    )
    expect(read('annuaire/acteur-missions-locales.yaml')).toContain('03 00 00 00 22')
    expect(read('annuaire/acteur-missions-locales.yaml')).toContain('Amiens')
    const gone = edited(
      (id) => id === 'b2-ml-amiens',
      { id: 'b9-ml-abbeville', nom: 'Mission locale - Abbeville' },
      'b2-ml-amiens',
    )
    expect(imported(root, gone).lines).toContainEqual(
      expect.stringMatching(/^retiré .* Mission locale - Amiens \(somme\)$/),
    )
    expect(read('annuaire/acteur-missions-locales.yaml')).not.toContain('Amiens')
  })

  test('an office whose new record is refused stays as it was', () => {
    const { root, read } = empty()
    imported(root)
    const { ok } = imported(
      root,
      edited((id) => id.startsWith('b'), { telephone: 'rien' }, 'b2-ml-amiens'),
    )
    expect(ok).toBe(false)
    expect(read('annuaire/acteur-missions-locales.yaml')).toContain('03 00 00 00 03')
  })

  test('with --essai writes nothing', () => {
    const { root } = empty()
    expect(imported(root, text, true).lines.at(-1)).toBe('Essai : rien n’a été écrit.')
    expect(existsSync(`${root}/content/annuaire`)).toBe(false)
  })

  test('touches no file that is written by hand, and its offices come after the others', () => {
    const { root, read } = empty()
    const before = read('acteurs/acteur-cap-emploi.yaml')
    const known = compile(root, today).content.acteurs['acteur-cap-emploi']!.contacts
    imported(root)
    expect(read('acteurs/acteur-cap-emploi.yaml')).toBe(before)
    const { contacts } = compile(root, today).content.acteurs['acteur-cap-emploi']!
    expect(contacts.slice(0, known.length)).toEqual(known)
    expect(contacts.slice(known.length).map(({ nom }) => nom)).toEqual(['Cap emploi - Côte d’Opale'])
  })

  test('a contact written by hand later wins over the imported one', () => {
    const { root, change } = empty()
    imported(root)
    change('acteurs/acteur-cap-emploi.yaml', 'telephone: 03 21 21 36 80', 'telephone: 03 00 00 00 01')
    const { contacts } = compile(root, today).content.acteurs['acteur-cap-emploi']!
    expect(contacts.filter(({ telephone }) => telephone === '03 00 00 00 01')).toHaveLength(1)
  })
})

test('an imported file that someone broke stops the build, with its file and what is accepted', () => {
  const tree = empty()
  imported(tree.root)
  tree.change('annuaire/acteur-agefiph.yaml', 'telephone: 39 39', 'telephone: appelez')
  expect(tree.problems()).toContainEqual(
    expect.stringMatching(/content\/annuaire\/acteur-agefiph\.yaml:\d+ · bureaux\[0\]\.telephone/),
  )
})

const office: fc.Arbitrary<Office> = fc.record({
  acteur: fc.constantFrom('acteur-mdph', 'acteur-cpam'),
  bureau: fc.record({
    id: fc.constantFrom('1', '2', '3', '4', '5'),
    nom: fc.constantFrom('A', 'B', 'C'),
    departements: fc.constantFrom(...departements).map((one) => [one]),
    telephone: fc.constantFrom('39 49', '03 00 00 00 01', '03 00 00 00 02'),
    lu: fc.constantFrom('2026-01-01', '2026-02-02'),
  }),
})

const byHand = {
  'acteur-mdph': { contacts: [{ nom: 'A', departements: ['nord' as const], telephone: '03 00 00 00 02' }] },
  'acteur-cpam': { contacts: [{ nom: 'Z', site: 'https://exemple.fr' }] },
}

const started = fc
  .array(office)
  .map((offices): Readonly<Record<string, Annuaire>> => mergeOffices({}, offices, byHand).annuaires)

describe('whatever is imported', () => {
  test('no office is one that is written by hand, each is there once, and all is in order', () => {
    fc.assert(
      fc.property(started, fc.array(office), (before, offices) => {
        const { annuaires } = mergeOffices(before, offices, byHand)
        for (const { id, bureaux } of Object.values(annuaires)) {
          const { contacts } = byHand[id as keyof typeof byHand]
          expect(bureaux.some((one) => contacts.some((contact) => isSameOffice(contact, one)))).toBe(false)
          expect(new Set(bureaux.map((one) => one.id)).size).toBe(bureaux.length)
        }
      }),
    )
  })

  test('importing the same again changes nothing', () => {
    fc.assert(
      fc.property(started, fc.array(office), (before, offices) => {
        const once = mergeOffices(before, offices, byHand)
        const twice = mergeOffices(once.annuaires, offices, byHand)
        expect(twice.annuaires).toEqual(once.annuaires)
      }),
    )
  })

  test('every office of before is still there, or said to be gone or written by hand', () => {
    fc.assert(
      fc.property(started, fc.array(office), (before, offices) => {
        const { annuaires, changes } = mergeOffices(before, offices, byHand)
        for (const { id, bureaux } of Object.values(before))
          for (const bureau of bureaux) {
            const stays = annuaires[id]?.bureaux.some((one) => one.id === bureau.id) ?? false
            const told = changes.some(
              (one) =>
                one.acteur === id &&
                one.bureau.id === bureau.id &&
                ['retire', 'a-la-main'].includes(one.kind),
            )
            expect(stays || told).toBe(true)
          }
      }),
    )
  })

  test('an import that says nothing loses nothing', () => {
    fc.assert(
      fc.property(started, (before) => {
        expect(mergeOffices(before, [], byHand).annuaires).toEqual(before)
      }),
    )
  })
})
