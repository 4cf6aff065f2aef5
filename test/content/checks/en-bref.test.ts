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
      "content/fiches/poe.yaml:61 · textes.en.en-bref.delai : le texte français n’a pas cette clé : les quatre disent la même chose",
    ]
  `)
  tree.change(fiche, 'decide: France Travail décide.', 'decide: France Travail décide.\n      delai: 3 mois.')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:18 · textes.fr.en-bref.delai : « 3 » est ici, mais pas dans la version simplifiée (en-bref) : écrivez-le dans les deux",
      "content/fiches/poe.yaml:36 · textes.fr-x-falc.en-bref : il manque « delai », que le texte français a : les quatre disent la même chose",
      "content/fiches/poe.yaml:70 · textes.ar.en-bref : il manque « delai », que le texte français a : les quatre disent la même chose",
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
      "content/fiches/poe.yaml:15 · textes.fr.en-bref.duree : « 4 » est ici, mais pas dans la version simplifiée (en-bref) : écrivez-le dans les deux",
      "content/fiches/poe.yaml:15 · textes.fr.en-bref.duree : « 4 » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien",
      "content/fiches/poe.yaml:58 · textes.en.en-bref.duree : « 4 » n’est dit nulle part ailleurs dans la fiche : « en-bref » résume, il n’ajoute rien",
    ]
  `)
})

test('« en bref » is short, and shorter in easy read', () => {
  const tree = planted()
  tree.change(fiche, 'pour-qui: Les demandeurs d’emploi.', `pour-qui: ${'mot '.repeat(26).trim()}.`)
  tree.change(fiche, 'pour-qui: Les personnes sans emploi.', `pour-qui: ${'mot '.repeat(13).trim()}.`)
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:14 · textes.fr.en-bref.pour-qui : phrase de 26 mots ; 25 au plus dans « en-bref » : « mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot. »",
      "content/fiches/poe.yaml:35 · textes.fr-x-falc.en-bref.pour-qui : phrase de 13 mots ; 12 au plus dans « en-bref » : « mot mot mot mot mot mot mot mot mot mot mot mot mot. »",
    ]
  `)
})
