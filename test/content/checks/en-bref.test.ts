import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test('« en bref » says the same in each language', () => {
  const tree = planted()
  tree.change(
    fiche,
    'decide: France Travail decides.',
    'decide: France Travail decides.\n      delai: 3 months.',
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:50 · textes.en.en-bref.delai : le texte français n’a pas cette clé : les trois disent la même chose",
    ]
  `)
  tree.change(fiche, 'decide: France Travail décide.', 'decide: France Travail décide.\n      delai: 3 mois.')
  tree.change(fiche, 'delai: non-dit', 'delai: { lignes: 604-606 }')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:69 · textes.ar.en-bref : il manque « delai », que le texte français a : les trois disent la même chose",
    ]
  `)
})

test('« en bref » gives no figure that the fiche does not give elsewhere in that reading', () => {
  const tree = planted()
  for (const [before, after] of [
    ['duree: Quelques mois.', 'duree: 4 mois.'],
    ['duree: A few months.', 'duree: 3 months, 4 weeks.'],
  ] as const)
    tree.change(fiche, before, after)
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:15 · textes.fr.en-bref.duree : « 4 » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien",
      "content/fiches/poe.yaml:47 · textes.en.en-bref.duree : « 4 » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien",
    ]
  `)
})

test('« en bref » is short', () => {
  const tree = planted()
  tree.change(fiche, 'pour-qui: Les demandeurs d’emploi.', `pour-qui: ${'mot '.repeat(26).trim()}.`)
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:14 · textes.fr.en-bref.pour-qui : phrase de 26 mots ; 25 au plus dans « en-bref » : « mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot. »",
    ]
  `)
})
