import { expect, test } from 'vitest'
import { planted } from '../support/tree.ts'

test('a word of counsellors is for an answer of the vocabulary, and is no name of a fiche', () => {
  const tree = planted()
  tree.write(
    'mots-conseil.yaml',
    'besoin:\n  se-former: [formation, POE]\n  voyager: [billet]\nhumeur:\n  bonne: [joie]\n',
  )
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/mots-conseil.yaml:3 · besoin.voyager : clé inconnue « voyager » ; clés acceptées ici : garder-emploi, reprendre-pied, definir-projet, decouvrir-metier, preparer-formation, se-former, alternance, faire-reconnaitre, trouver-emploi, gagner-experience, financer, reconnaissance-handicap",
      "content/mots-conseil.yaml:5 · humeur : clé inconnue « humeur » ; clés acceptées ici : (toutes les questions)",
    ]
  `)
  tree.write('mots-conseil.yaml', 'besoin:\n  se-former: [formation, POE]\n')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/mots-conseil.yaml:2 · besoin.se-former[1] : « POE » est le nom de la fiche « poe » : retirez-le, il mène à elle",
    ]
  `)
})
