import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test('whom a criterion reserves a fiche to is said in each reading', () => {
  const tree = planted()
  tree.change(fiche, 'parmi: [demandeur-emploi]', 'parmi: [demandeur-emploi, retraite-inconnue]')
  expect(tree.problems()[0]).toContain('retraite-inconnue')
  const other = planted()
  other.change('locales/en/ecrans.yaml', '    demandeur-emploi: "for people looking for work"\n', '')
  expect(other.problems().map((problem) => problem.replace(/:\d+ /, ':(ligne) '))).toMatchInlineSnapshot(`
    [
      "content/locales/en/ecrans.yaml:(ligne) · reserve : il manque « demandeur-emploi » sous « statut » : à qui c’est réservé, « aux personnes… », car une fiche a ce critère",
      "content/locales/en/ecrans.yaml:(ligne) · reserve.statut.demandeur-emploi : il manque ce texte, qui existe en français",
    ]
  `)
})
