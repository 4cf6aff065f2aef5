import { expect, test } from 'vitest'
import { shareOfFacts } from '../../../content/checks/facts.ts'
import { translations } from '../../../content/languages.ts'
import { content } from '../../support/content.ts'
import { fiche, planted } from '../support/tree.ts'

test('a translation that leaves most facts out is refused', () => {
  const tree = planted()
  const ten = Array.from({ length: 20 }, (_, index) => `Un point${'i'.repeat(index)}.`)
  tree.change(fiche, 'objectifs: [Apprendre un métier.]', `objectifs: [${ten.join(', ')}]`)
  expect(tree.problems().filter((problem) => problem.includes('faits sur 100'))).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:42 · textes.en : 42 faits sur 100 du texte français sont dans le texte anglais ; il en faut au moins 90 : traduisez les points qui manquent",
      "content/fiches/poe.yaml:63 · textes.ar : 42 faits sur 100 du texte français sont dans le texte arabe ; il en faut au moins 90 : traduisez les points qui manquent",
    ]
  `)
})

test('a list that is shorter than in French is refused, where it stands', () => {
  const tree = planted()
  tree.change(fiche, 'objectifs: [Apprendre un métier.]', 'objectifs: [Apprendre un métier., Être payé.]')
  tree.change(fiche, 'objectifs: [تعلم مهنة.]', 'objectifs: [تعلم مهنة., الحصول على أجر.]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:51 · textes.en.objectifs : il y a 2 éléments en français, et 1 en anglais : traduisez ce qui manque",
    ]
  `)
})

test.each(translations)('every fiche is whole in %s', (language) => {
  const partial = Object.values(content.fiches).filter((one) => shareOfFacts(one, language) < 100)
  expect(partial.map(({ id }) => id)).toEqual([])
})
