import { expect, test } from 'vitest'
import { planted } from '../support/tree.ts'

const franceTravail = 'acteurs/acteur-france-travail.yaml'

test('whoever already follows someone is one acteur, and one only', () => {
  const tree = planted()
  tree.change(franceTravail, 'suit: france-travail\n', 'suit: cap-emploi\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs : aucun acteur ne dit « suit: france-travail » ; ajoutez-le à celui que c’est",
      "content/acteurs/acteur-france-travail.yaml:137 · suit : « cap-emploi » est déjà dans content/acteurs/acteur-cap-emploi.yaml",
    ]
  `)
})

test('a kind of service of the directory is one acteur', () => {
  const tree = planted()
  tree.change(franceTravail, 'types: [france_travail,', 'types: [cpam, france_travail,')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs/acteur-france-travail.yaml:138 · import-annuaire : « cpam » est déjà dans content/acteurs/acteur-cpam.yaml",
    ]
  `)
})

test('one acteur is called first, and has a phone', () => {
  const tree = planted()
  tree.change(franceTravail, 'premier-appel: true\n', '')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs : aucun acteur ne dit « premier-appel: true » ; ajoutez-le à l’un d’eux",
    ]
  `)
  tree.change('acteurs/acteur-comete.yaml', 'suit: comete\n', 'suit: comete\npremier-appel: true\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs/acteur-comete.yaml:135 · contacts[0] : le premier appel a besoin d’un « telephone » ici",
    ]
  `)
})

test('two cannot be called first', () => {
  const tree = planted()
  tree.change('acteurs/acteur-comete.yaml', 'suit: comete\n', 'suit: comete\npremier-appel: true\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/acteurs/acteur-comete.yaml:135 · contacts[0] : le premier appel a besoin d’un « telephone » ici",
      "content/acteurs/acteur-france-travail.yaml:140 · premier-appel : « premier-appel » est déjà dans content/acteurs/acteur-comete.yaml : retirez-le d’ici ou de là",
    ]
  `)
})

test('the OPCO of the catalogue are the answers of the question', () => {
  const tree = planted()
  tree.change('catalogue.yaml', '- { id: opco-2i, genre: opco,', '- { id: opco-3i, genre: opco,')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/catalogue.yaml:3 : il manque l’OPCO « opco-2i » ; ajoutez : - { id: opco-2i, genre: opco, titre: … }",
    ]
  `)
})
