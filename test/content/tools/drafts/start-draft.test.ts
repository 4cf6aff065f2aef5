import { mkdirSync, renameSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemas } from '../../../../content/read/folders.ts'
import { startDraft, type Kind, type Request } from '../../../../content/tools/drafts/start-draft.ts'
import { planted, today, type Tree } from '../../support/tree.ts'

const kinds = [
  ['fiche', 'dispositif', 'fiches'],
  ['fiche', 'outil', 'fiches'],
  ['acteur', 'acteur', 'acteurs'],
  ['opco', 'opco', 'opco'],
  ['bareme', 'bareme', 'baremes'],
] as const

function begin(tree: Tree, kind: Kind, id: string, more: Partial<Request> = {}) {
  return startDraft(tree.root, { kind, id, today, ...more })
}

describe.each(kinds)('a new %s of genre %s', (kind, genre, folder) => {
  test('is a draft that its schema accepts, and says what is left to write, line by line', () => {
    const tree = planted()
    const { ok, lines } = begin(tree, kind, 'essai', { genre, titre: 'Un « essai »' })
    expect(lines[0]).toContain(`- { id: essai, genre: ${genre}, titre: "Un « essai »" }`)
    expect(ok).toBe(true)
    const draft = tree.read('brouillons/essai.yaml')
    expect(schemas[folder].safeParse(parse(draft)).error).toBeUndefined()

    const marks = draft.split('\n').flatMap((line, index) => (line.includes('À écrire :') ? [index + 1] : []))
    expect(marks.length).toBeGreaterThan(4)
    const warnings = tree.warnings()
    expect(warnings.filter((warning) => !warning.includes('il reste à '))).toEqual([])
    expect(warnings.map((warning) => Number(/:(\d+) /.exec(warning)?.[1]))).toEqual(marks)
  })

  test('cannot ship before all is written', () => {
    const tree = planted()
    begin(tree, kind, 'essai', { genre, titre: 'Un essai' })
    mkdirSync(`${tree.root}/content/${folder}`, { recursive: true })
    renameSync(`${tree.root}/content/brouillons/essai.yaml`, `${tree.root}/content/${folder}/essai.yaml`)
    expect(tree.problems().filter((problem) => problem.includes('il reste à écrire')).length).toBeGreaterThan(
      2,
    )
  })
})

test('one is told what to do with it', () => {
  const tree = planted()
  expect(begin(tree, 'fiche', 'dea').lines).toMatchInlineSnapshot(`
    [
      "Le brouillon est prêt : content/brouillons/dea.yaml",
      "1. Ouvrez-le. Remplacez chaque « À écrire : … » ; content/LISEZMOI.md explique chaque mot.",
      "2. Lancez npm run content:check : il dit ce qui reste à écrire, ligne par ligne.",
      "3. Quand il ne reste rien, déplacez le fichier dans content/fiches/.",
      "4. Citez « dea » sous « fiches », dans une étape d’un fichier de content/parcours/.",
      "Pour voir la page : npm run dev.",
    ]
  `)
})

describe('nothing is started, and nothing is written,', () => {
  test.each([
    ['fiche', 'Été', {}, 'il faut des minuscules sans accent'],
    ['fiche', 'poe', {}, 'content/fiches/poe.yaml existe déjà'],
    ['acteur', 'acteur-apec', {}, 'content/acteurs/acteur-apec.yaml existe déjà'],
    ['acteur', 'dea', {}, '« dea » est du genre outil dans content/catalogue.yaml'],
    ['fiche', 'inconnue', {}, '- { id: inconnue, genre: dispositif, titre: "Le nom tel qu’on le lit" }'],
    ['fiche', 'inconnue', {}, 'npm run content:new -- fiche inconnue --genre dispositif --titre'],
    ['fiche', 'inconnue', { genre: 'outil' }, 'genre: outil'],
    [
      'fiche',
      'inconnue',
      { genre: 'acteur', titre: 'Essai' },
      'Le genre « acteur » ne va pas ici ; au choix : dispositif, outil.',
    ],
  ] as const)('for the %s « %s » %j', (kind, id, more, why) => {
    const tree = planted()
    const before = tree.read('catalogue.yaml')
    const { ok, lines } = begin(tree, kind, id, more)
    expect(ok).toBe(false)
    expect(lines.join('\n')).toContain(why)
    expect(tree.read('catalogue.yaml')).toBe(before)
    expect(() => tree.read(`brouillons/${id}.yaml`)).toThrow('ENOENT')
  })

  test('over a draft', () => {
    const tree = planted()
    expect(begin(tree, 'fiche', 'dea').ok).toBe(true)
    expect(begin(tree, 'fiche', 'dea').lines).toEqual([
      'content/brouillons/dea.yaml existe déjà : ouvrez-le, la commande n’écrit jamais par-dessus.',
    ])
  })
})

test('it is looked at again six months later, on a day that exists', () => {
  const tree = planted()
  begin(tree, 'fiche', 'dea', { today: '2026-08-31' })
  expect(tree.read('brouillons/dea.yaml')).toMatch(/^lu: 2026-08-31$[^]*^revoir: 2027-02-28$/m)
})

test.each([
  ["Essai : d'un nom", 'Essai : d’un nom'],
  ['L\'aide "sur mesure"', 'L’aide « sur mesure »'],
  ['«Essai»  et  suite...', '« Essai » et suite…'],
  [' Essai: lequel? ', 'Essai : lequel ?'],
  ['Essai\u00A0: à 12:30', 'Essai : à 12:30'],
  ["L'«essai» de l'un", 'L’« essai » de l’un'],
])('a title is written as the check wants it: %s', (titre, written) => {
  const tree = planted()
  expect(begin(tree, 'fiche', 'essai', { genre: 'outil', titre }).ok).toBe(true)
  expect(tree.problems()).toEqual([])
  expect(tree.warnings().filter((warning) => !warning.includes('il reste à '))).toEqual([])
  expect(parse(tree.read('catalogue.yaml'))).toContainEqual({ id: 'essai', genre: 'outil', titre: written })
})

test.each([
  ['', 'il est vide'],
  ['  ', 'il est vide'],
  ['Êtes-vous éligible', '« éligible »'],
  ['Un "essai', 'guillemets droits'],
])('a title that the check would refuse is refused at once: « %s »', (titre, why) => {
  const tree = planted()
  const before = tree.read('catalogue.yaml')
  const { ok, lines } = begin(tree, 'fiche', 'essai', { genre: 'outil', titre })
  expect([ok, lines[0]]).toEqual([false, `Le titre « ${titre.trim()} » serait refusé :`])
  expect(lines.join('\n')).toContain(why)
  expect(tree.read('catalogue.yaml')).toBe(before)
})
