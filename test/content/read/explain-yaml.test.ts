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
      "content/fiches/poe.yaml:55 : le fichier ne se lit pas : les espaces en début de ligne ne vont pas. Les clés d’un même groupe commencent à la même colonne, et ce qu’elles contiennent avance de deux espaces.",
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
