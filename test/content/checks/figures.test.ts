import { describe, expect, test } from 'vitest'
import { unsaidIn } from '../../../content/checks/figures-in.ts'
import { fiche, planted } from '../support/tree.ts'

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

test('a figure is told where it stands when a reading adds it, or a translation leaves it out', () => {
  const tree = planted()
  tree.change(
    fiche,
    'specificites: [La formation dure 3 mois.]',
    'specificites: [La formation dure 3 mois et 450 heures.]',
  )
  tree.change(fiche, 'The course is 3 months long.', 'The course is 5 months long.')
  tree.change(fiche, 'duree: [Elle dure 3 mois.]', 'duree: [Elle dure 4 mois.]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:23 · textes.fr.specificites[0] : « 450 » est ici, mais pas dans le texte anglais : écrivez-le dans les deux",
      "content/fiches/poe.yaml:23 · textes.fr.specificites[0] : « 450 » est ici, mais pas dans le texte arabe : écrivez-le dans les deux",
      "content/fiches/poe.yaml:37 · textes.fr-x-falc.duree[0] : « 4 » est dans la version simplifiée, mais pas dans le texte français : vérifiez lequel est juste",
      "content/fiches/poe.yaml:55 · textes.en.specificites[0] : « 5 » est dans le texte anglais, mais pas dans le texte français : vérifiez lequel est juste",
    ]
  `)
})
