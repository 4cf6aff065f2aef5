import { expect, test } from 'vitest'
import { planted } from '../support/tree.ts'

const fiche = 'fiches/poe.yaml'
const row = 'appeler: [{ qui: [acteur-france-travail] }]'

test('whom a first step calls is named by its sentence, in each reading', () => {
  const tree = planted()
  tree.change(fiche, 'premier-pas: Call France Travail.', 'premier-pas: Call your adviser.')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:115 · appeler[0].qui[0] : « acteur-france-travail » n’est pas nommé dans le premier pas (anglais, beneficiaire) : écrivez-y un de ses noms (France Travail, Pôle emploi, ANPE), ou retirez-le d’ici",
    ]
  `)
})

test('who has no file, and contacts that a fiche does not have, cannot be called', () => {
  const tree = planted()
  tree.change(fiche, row, 'appeler: [{ qui: [acteur-inconnu] }]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:115 · appeler[0].qui[0] : « acteur-inconnu » n’a pas de fichier dans content/acteurs ; prenez un acteur, ou « fiche »",
    ]
  `)
})

test('someone is named for whoever reads', () => {
  const tree = planted()
  tree.change(fiche, row, 'appeler: [{ pour: [employeur], qui: [acteur-france-travail] }]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:115 · appeler : rien ne dit qui appeler quand c’est « beneficiaire » qui lit ; finissez par une ligne « - qui: […] » sans condition",
      "content/fiches/poe.yaml:115 · appeler : rien ne dit qui appeler quand c’est « referent-handicap » qui lit ; finissez par une ligne « - qui: […] » sans condition",
    ]
  `)
})
