import { describe, expect, test } from 'vitest'
import { disagreements, unsaidIn } from '../../../content/checks/figures-in.ts'
import { fiche, planted } from '../support/tree.ts'

describe('a plain and an easy text agree on their figures', () => {
  test.each([
    ['Durée : 6 mois.', 'Cela dure 6 mois.'],
    ['De 25 à 50 % du temps.', 'De 25 à 50 heures sur 100.'],
    ['1 500 € au plus.', 'Vous touchez 1500 euros au plus.'],
    ['Les deux durées.', 'Les 2 durées.'],
    ['Le compte C2P.', 'Le compte.'],
    ['L’OPCO de l’industrie.', 'OPCO 2i.'],
  ])('« %s » and « %s »', (plain, easy) => {
    expect(disagreements(plain, easy)).toEqual({ missing: [], added: [] })
  })

  test.each([
    ['Durée : 6 mois.', 'Cela dure 9 mois.', ['6'], ['9']],
    ['Appelez le 39 49.', 'Appelez le 39 48.', ['3949'], ['3948']],
    ['Écrivez à a@b.fr.', 'Écrivez.', ['a@b.fr'], []],
    ['Voyez https://a.fr/b', 'Voyez https://a.fr/c', ['https://a.fr/b'], ['https://a.fr/c']],
  ])('or not: « %s » and « %s »', (plain, easy, missing, added) => {
    expect(disagreements(plain, easy)).toEqual({ missing, added })
  })
})

describe('a summary gives only figures of the French text', () => {
  test.each([
    ['It lasts 6 months.', 'Durée : 6 mois, 30 heures.'],
    ['Up to €1,500.', '1 500 € au plus.'],
    ['€102.23', '102,23 €'],
    ['مدته ٦ أشهر', 'Durée : 6 mois.'],
    ['بين 6 و10 أشهر', 'De 6 à 10 mois.'],
    ['Both, 2 of them.', 'Les deux.'],
  ])('« %s » after « %s »', (summary, french) => {
    expect(unsaidIn(summary, french)).toEqual([])
  })

  test.each([
    ['It lasts 9 months.', 'Durée : 6 mois.', ['9']],
    ['€1.5', '1 500 €', ['1,5']],
    ['Call 39 48.', 'Appelez le 39 49.', ['3948']],
  ])('or not: « %s » after « %s »', (summary, french, strange) => {
    expect(unsaidIn(summary, french)).toEqual(strange)
  })
})

test('a figure that only one language gives is told where it stands', () => {
  const tree = planted()
  tree.change(
    fiche,
    'specificites: [La formation dure 3 mois.]',
    'specificites: [Un cours., La formation dure 4 mois.]',
  )
  tree.change(fiche, 'of 3 months', 'of 5 months')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:23 · textes.fr.specificites[1] : « 4 » est ici, mais pas dans la version simplifiée (specificites) : écrivez-le dans les deux",
      "content/fiches/poe.yaml:44 · textes.fr-x-falc.specificites[0] : « 3 » est ici, mais pas dans le texte français : vérifiez lequel est juste",
      "content/fiches/poe.yaml:53 · textes.en.resume : « 5 » est dans le texte anglais, mais pas dans le texte français : vérifiez lequel est juste",
      "content/fiches/poe.yaml:64 · textes.ar.resume : « 3 » est dans le texte arabe, mais pas dans le texte français : vérifiez lequel est juste",
    ]
  `)
})
