import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSearchable } from '../../../content/compile/read-searchable.ts'
import { readKnowledge } from '../../../content/compile/read-knowledge.ts'
import { languages } from '../../../content/languages.ts'
import { fiche, planted, today, type Tree } from '../support/tree.ts'

/** Saves a file of the content anew, as an editor set to another encoding would. */
function saveAs(tree: Tree, file: string, encode: (text: string) => Buffer): void {
  writeFileSync(`${tree.root}/content/${file}`, encode(tree.read(file)))
}

const latin = (text: string): Buffer => Buffer.from(text.replaceAll('’', "'"), 'latin1')
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const wideMarked = (text: string): Buffer => wide(`\uFEFF${text}`)
const wideBigEndian = (text: string): Buffer => wideMarked(text).swap16()

const again = 'Enregistrez-le à nouveau, en choisissant l’encodage UTF-8'

test.each([
  ['in Latin-1', latin, 10, 'l’octet E9 n’en est pas (en Windows-1252, c’est « é »)'],
  ['in UTF-16', wideMarked, 1, 'il commence par la marque de l’UTF-16 (« Unicode », dans certains éditeurs)'],
  [
    'in UTF-16 upside down',
    wideBigEndian,
    1,
    'il commence par la marque de l’UTF-16 (« Unicode », dans certains éditeurs)',
  ],
  ['in UTF-16 without a mark', wide, 1, 'il contient un octet nul, comme un texte en UTF-16'],
])('a file saved %s is refused with its line and the cause', (_, encode, line, why) => {
  const tree = planted()
  saveAs(tree, fiche, encode)
  expect(tree.problems()).toContain(
    `content/fiches/poe.yaml:${line} : ce fichier n’est pas enregistré en UTF-8 : ${why}. ${again}`,
  )
})

const everyKind = [
  fiche,
  'glossaire.yaml',
  'catalogue.yaml',
  'acteurs/acteur-cap-emploi.yaml',
  'parcours/salarie.yaml',
  ...languages.flatMap((language) =>
    ['ecrans', 'questions', 'questions-tiers'].map((name) => `locales/${language}/${name}.yaml`),
  ),
]

test('each kind of file is refused so', () => {
  const tree = planted()
  for (const file of everyKind)
    saveAs(tree, file, (text) => Buffer.concat([Buffer.from(text), Buffer.from('# caf\xE9\n', 'latin1')]))
  const told = tree.problems().filter((problem) => problem.includes('n’est pas enregistré en UTF-8'))
  expect(told.map((problem) => problem.split(':')[0]).toSorted()).toEqual(
    everyKind.map((file) => `content/${file}`).toSorted(),
  )
})

test('a byte of a pair that is cut is told where it stands', () => {
  const tree = planted()
  saveAs(tree, fiche, (text) =>
    Buffer.concat([Buffer.from(`${text}# `), Buffer.from([0xc3]), Buffer.from('\n')]),
  )
  expect(tree.problems()[0]).toContain('l’octet C3 n’en est pas')
})

test('a letter that another program has lost is told with its line', () => {
  const tree = planted()
  tree.change(fiche, 'Préparation', 'Pr\uFFFDparation')
  expect(tree.problems()).toEqual([
    'content/fiches/poe.yaml:10 : « \uFFFD » : une lettre a été perdue en enregistrant le fichier ; écrivez-la à nouveau',
  ])
})

test('the mark that some editors put before UTF-8 is no fault', () => {
  const tree = planted()
  saveAs(tree, fiche, (text) => Buffer.from(`\uFEFF${text}`))
  expect(tree.problems()).toEqual([])
})

test('commands that read a part of the content refuse it too', async () => {
  const tree = planted()
  saveAs(tree, fiche, latin)
  await expect(readKnowledge(tree.root, today)).rejects.toThrow(
    /poe\.yaml:10 : ce fichier n’est pas enregistré/u,
  )
  await expect(readSearchable(tree.root, 'fr', today)).rejects.toThrow(/poe\.yaml:10 : ce fichier n’est pas/u)
})
