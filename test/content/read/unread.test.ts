import { expect, test } from 'vitest'
import { folderNames } from '../../../content/read/folders.ts'
import { languages } from '../../../content/languages.ts'
import { planted } from '../support/tree.ts'

const things = [...folderNames, 'parcours', 'brouillons', 'annuaire']
const folders = [...things, ...languages.map((language) => `locales/${language}`), 'locales']

const ending = 'ce fichier n’est pas lu : il doit finir par .yaml ; renommez-le, ou retirez-le d’ici'

test.each(['.yml', '.YAML', '.yaml.txt', '.json', ''])(
  'a file that ends by « %s » is told, in each folder',
  (end) => {
    const tree = planted()
    for (const folder of folders) tree.write(`${folder}/essai${end}`, 'id: essai\n')
    expect(tree.problems()).toEqual(folders.map((one) => `content/${one}/essai${end} : ${ending}`).toSorted())
  },
)

test('a YAML file that stands anywhere else is told', () => {
  const tree = planted()
  const files = [
    'essai.yml',
    'fiche/essai.yaml',
    'fiches/vieux/essai.yaml',
    'locales/de/ecrans.yaml',
    'locales/fr/ecran.yaml',
  ]
  for (const file of files) tree.write(file, 'id: essai\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/essai.yml : ce fichier n’est pas lu : il doit finir par .yaml ; renommez-le, ou retirez-le d’ici",
      "content/fiche/essai.yaml : ce fichier n’est pas lu : rien n’est lu dans ce dossier ; mettez-le dans un dossier que nomme content/LISEZMOI.md, ou retirez-le d’ici",
      "content/fiches/vieux/essai.yaml : ce fichier n’est pas lu : rien n’est lu dans ce dossier ; mettez-le dans un dossier que nomme content/LISEZMOI.md, ou retirez-le d’ici",
      "content/locales/de/ecrans.yaml : ce fichier n’est pas lu : rien n’est lu dans ce dossier ; mettez-le dans un dossier que nomme content/LISEZMOI.md, ou retirez-le d’ici",
      "content/locales/fr/ecran.yaml : ce fichier n’est pas lu : ici, seuls le sont : ecrans.yaml, questions-tiers.yaml, questions.yaml",
    ]
  `)
})

test('a name that is no id is told with the one that would be', () => {
  const tree = planted()
  tree.write('fiches/Été 2 (copie).yaml', 'id: ete\n')
  tree.write('brouillons/Afest.yaml', 'id: afest\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/brouillons/Afest.yaml : ce fichier n’est pas lu : son nom doit être l’identifiant, en minuscules et sans accent ; renommez-le « afest.yaml »",
      "content/fiches/Été 2 (copie).yaml : ce fichier n’est pas lu : son nom doit être l’identifiant, en minuscules et sans accent ; renommez-le « ete-2-copie.yaml »",
    ]
  `)
})

test('what editors and systems leave behind is let alone', () => {
  const tree = planted()
  for (const file of [
    '.DS_Store',
    'fiches/.poe.yml.swp',
    'fiches/poe.yaml~',
    'schema/json/fiche.schema.json',
  ])
    tree.write(file, '')
  expect(tree.problems()).toEqual([])
})
