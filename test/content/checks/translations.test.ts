import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test('a sentence left in French under another language is refused', () => {
  const tree = planted()
  tree.change(
    fiche,
    'resume: A training course before you are hired.',
    'resume: Une formation avant l’embauche.',
  )
  tree.change(
    fiche,
    'specificites: [The course is 3 months long.]',
    'specificites: [La formation dure 3 mois.]',
  )
  tree.change(fiche, 'specificites: [مدة التكوين 3 أشهر.]', 'specificites: [Le stage est de 3 mois.]')
  expect(tree.problems()).toMatchInlineSnapshot(`
    [
      "content/fiches/poe.yaml:43 · textes.en.resume : ce texte est resté en français : écrivez-le en anglais (en)",
      "content/fiches/poe.yaml:55 · textes.en.specificites[0] : ce texte est resté en français : écrivez-le en anglais (en)",
      "content/fiches/poe.yaml:76 · textes.ar.specificites[0] : ce texte n’est pas en arabe (ar) : écrivez-le dans cette langue",
    ]
  `)
})

test('a name is not', () => {
  const tree = planted()
  tree.change(fiche, 'titre: التكوين قبل التوظيف (POE)', 'titre: POE')
  expect(tree.problems()).toEqual([])
})
