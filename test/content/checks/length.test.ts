import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test('the easy version of a fiche is much shorter than the French', () => {
  const tree = planted()
  const long = Array.from({ length: 30 }, (_, index) => `Vous apprenez le geste ${index + 20}.`)
  tree.change(fiche, 'c-est-quoi: [Vous apprenez un métier.]', `c-est-quoi: [${long.join(', ')}]`)
  tree.change(fiche, 'objectifs: [Apprendre un métier.]', `objectifs: [${long.join(', ')}]`)
  expect(tree.problems().filter((problem) => problem.includes('mots, pour'))).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:31 · textes.fr-x-falc : 186 mots, pour 196 en français ; 117 au plus dans la version simplifiée : choisissez, ne découpez pas",
    ]
  `)
})

test('it has one sentence a line, and a list has its introduction', () => {
  const tree = planted()
  tree.change(
    fiche,
    'argent: [Vous ne payez rien.]',
    'argent: [Vous ne payez rien. Vous recevez un salaire.]',
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:38 · textes.fr-x-falc.argent[0] : 2 phrases ; 1 au plus ici : une phrase par ligne en version simplifiée",
    ]
  `)
  tree.change(fiche, "phrase: 'Cette aide est pour vous si :'", 'phrase: Cette aide est pour vous')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:35 · textes.fr-x-falc.pour-qui[0].phrase : « Cette aide est pour vous » n’a pas la bonne forme ; il faut une phrase qui finit par « : »",
    ]
  `)
})
