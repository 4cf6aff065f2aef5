import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

const resume = '    resume: Une formation avant l’embauche.\n'

test('a line out of its column', () => {
  const tree = planted()
  tree.change(fiche, resume, '   resume: Une formation.\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : les espaces en début de ligne ne vont pas. Les clés d’un même groupe commencent à la même colonne, et ce qu’elles contiennent avance de deux espaces.",
    ]
  `)
})

test('a line too far to the right', () => {
  const tree = planted()
  tree.change(fiche, resume, '      resume: Une formation.\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:10 : le fichier ne se lit pas : il y a un « : » de trop sur cette ligne, ou la ligne suivante est trop en retrait. Un texte qui contient « : » ou qui commence par un signe se met entre guillemets droits ("…").",
    ]
  `)
})

test('a tab', () => {
  const tree = planted()
  tree.change(fiche, resume, '\tresume: Une formation.\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : cette ligne commence par une tabulation. Remplacez-la par des espaces : deux par niveau, alignés sur les lignes voisines.",
    ]
  `)
})

test('a quote left open is shown where it opens', () => {
  const tree = planted()
  tree.change(fiche, resume, '    resume: "Une formation.\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : ce guillemet n’est pas fermé. Ajoutez le même à la fin du texte.",
    ]
  `)
})

test('a bracket left open', () => {
  const tree = planted()
  tree.change(fiche, 'acteurs: [acteur-france-travail]', 'acteurs: [acteur-france-travail')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:8 : le fichier ne se lit pas : un crochet « [ » ou une accolade « { » ouvert juste avant n’est pas fermé. Ajoutez « ] » ou « } ».",
    ]
  `)
})

test('a key written twice', () => {
  const tree = planted()
  tree.change(fiche, 'sigle: POE\n', 'sigle: POE\nsigle: POEI\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:3 : le fichier ne se lit pas : cette clé est déjà écrite plus haut dans le même groupe. Gardez une seule des deux.",
    ]
  `)
})

test('a colon inside a text', () => {
  const tree = planted()
  tree.change(fiche, resume, '    resume: Une formation: avant l’embauche.\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : il y a un « : » de trop sur cette ligne, ou la ligne suivante est trop en retrait. Un texte qui contient « : » ou qui commence par un signe se met entre guillemets droits ("…").",
    ]
  `)
})

test('a straight apostrophe inside straight quotes', () => {
  const tree = planted()
  tree.change(fiche, resume, "    resume: 'Avant l'embauche.'\n")
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : il y a du texte en trop, souvent après un guillemet fermant. Mettez tout le texte entre guillemets droits doubles ("…") et, à l’intérieur, l’apostrophe « ’ ».",
    ]
  `)
})

test('a key without a colon', () => {
  const tree = planted()
  tree.change(fiche, 'sigle: POE', 'sigle POE')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:2 : le fichier ne se lit pas : une clé doit tenir sur une seule ligne et finir par « : » suivi d’une espace, comme « resume: Un texte ».",
    ]
  `)
})

test('a list item without its dash', () => {
  const tree = planted()
  tree.change(fiche, '      - { question: inscription', '      { question: inscription')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:91 : le fichier ne se lit pas : les espaces en début de ligne ne vont pas. Les clés d’un même groupe commencent à la même colonne, et ce qu’elles contiennent avance de deux espaces.",
    ]
  `)
})

test('a text that starts with a reserved sign', () => {
  const tree = planted()
  tree.change(fiche, resume, '    resume: @Une formation.\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : ce texte commence par un signe réservé. Un texte qui contient « : » ou qui commence par un signe se met entre guillemets droits ("…").",
    ]
  `)
})

test('a text that starts with a star', () => {
  const tree = planted()
  tree.change(fiche, resume, '    resume: *formation\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:11 : le fichier ne se lit pas : ce texte commence par « * », que YAML réserve. Un texte qui contient « : » ou qui commence par un signe se met entre guillemets droits ("…").",
    ]
  `)
})

test('a key that YAML takes for another number', () => {
  const tree = planted()
  tree.change('locales/fr/ecrans.yaml', 'commun:\n', 'commun:\n  003: Essai\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/locales/fr/ecrans.yaml:3 : le fichier ne se lit pas : YAML prend la clé « 003 » pour le nombre 3. Mettez-la entre guillemets droits : "003".",
    ]
  `)
})

test.each([
  ['nothing', ''],
  ['a line of nothing', '\n'],
  ['a remark', '# yaml-language-server: $schema=../schema/json/fiche.schema.json\n'],
])('a file that holds %s is said to be empty', (_, text) => {
  const tree = planted()
  tree.write(fiche, text)
  tree.write('glossaire.yaml', text)
  const empty =
    'le fichier ne se lit pas : il est vide, ou n’a que des remarques. Écrivez-y ce qu’il doit contenir, à partir d’un fichier voisin, ou retirez-le.'
  expect(tree.problems()).toEqual([
    `content/fiches/poe.yaml:1 : ${empty}`,
    `content/glossaire.yaml:1 : ${empty}`,
  ])
})

const conflict = [
  '<<<<<<< HEAD',
  'sigle: POE',
  '||||||| 1a2b3c',
  'sigle: POEI',
  '=======',
  'sigle: POEC',
  '>>>>>>> onze',
  '',
]

test.each([
  ['two versions that follow each other', conflict.join('\n'), '<<<<<<<'],
  ['saved under Windows', conflict.join('\r\n'), '<<<<<<<'],
  ['of which a part was taken out', conflict.slice(2).join('\n'), '|||||||'],
  ['of which only the middle is left', '=======\n', '======='],
  ['of which only the end is left', '>>>>>>> onze\n', '>>>>>>>'],
])('a conflict of Git is told as such: %s', (_, text, mark) => {
  const tree = planted()
  tree.change(fiche, 'sigle: POE\n', text)
  expect(tree.problems()).toEqual([
    `content/fiches/poe.yaml:2 : le fichier ne se lit pas : « ${mark} » est une marque de conflit de Git : deux versions des mêmes lignes se suivent. Gardez la bonne, puis retirez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».`,
  ])
})

test('a conflict inside a long text is told too', () => {
  const tree = planted()
  tree.change('glossaire.yaml', '\n', '\n# =======\n')
  expect(tree.problems()).toEqual([])
  tree.write('locales/fr/ecrans.yaml', tree.read('locales/fr/ecrans.yaml') + '>>>>>>> onze\n')
  expect(tree.problems()[0]).toContain('« >>>>>>> » est une marque de conflit de Git')
})
