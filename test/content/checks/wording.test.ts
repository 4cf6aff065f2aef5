import { expect, test } from 'vitest'
import { fiche, planted } from '../support/tree.ts'

test.each([
  ["Avant l'embauche.", 'apostrophe droite'],
  ['Une  formation.', 'deux espaces de suite'],
  ['Une formation...', 'mettez le signe « … »'],
  ['Une «formation».', 'il faut une espace à l’intérieur des guillemets'],
  ['Vous êtes éligible.', 'seul un professionnel peut le dire'],
  ['Vous souffrez.', 'une personne ne souffre pas d’un handicap'],
])('« %s » is refused in a French text', (text, fault) => {
  const tree = planted()
  tree.change(fiche, 'resume: Une formation avant l’embauche.', `resume: "${text}"`)
  const [first, ...rest] = tree.problems()
  expect(rest).toEqual([])
  expect(first).toContain(fault)
  expect(first).toMatch(/^content\/fiches\/poe\.yaml:11 · textes\.fr\.resume : /)
})

test.each([
  ['You may be eligible.', '« eligib »'],
  ['For people who suffer from pain.', '« suffer from »'],
])('« %s » is refused in an English text', (text, fault) => {
  const tree = planted()
  tree.change(fiche, 'resume: A training course before you are hired.', `resume: "${text}"`)
  const [first, ...rest] = tree.problems()
  expect(rest).toEqual([])
  expect(first).toContain(fault)
})

test('a counted noun has its forms in Arabic', () => {
  const tree = planted()
  tree.change('locales/ar/ecrans.yaml', '  etapes_few: "{{count}} خطوات"\n', '')
  expect(tree.problems().map((problem) => problem.replace(/:\d+ /, ':(ligne) '))).toMatchInlineSnapshot(`
    [
      "content/locales/ar/ecrans.yaml:(ligne) · carte.etapes_other : il manque la forme « etapes_few » : l’arabe compte autrement 2, et de 3 à 10",
    ]
  `)
})

test('what a source says is told as it is', () => {
  const tree = planted()
  tree.change(
    fiche,
    'corrections: []',
    `corrections:
  - erratum: E01
    source-dit: Vous souffrez et vous êtes éligible.
    en-fait: Demandez.`,
  )
  expect(tree.problems()).toEqual([])
})

test('the words of the screens and of the questions are looked at in each language', () => {
  const tree = planted()
  tree.change('locales/fr-x-falc/ecrans.yaml', '  retour: Retour', '  retour: Retour à 100 %')
  tree.change('locales/en/ecrans.yaml', '  retour: Back', "  retour: Don't")
  tree.change('locales/fr/questions.yaml', 'profil:\n  question: ', 'profil:\n  question: Le XYZ2 ? ')
  expect(tree.problems().map((problem) => problem.replace(/:\d+ /, ':(ligne) '))).toMatchInlineSnapshot(`
    [
      "content/locales/en/ecrans.yaml:(ligne) · commun.retour : apostrophe droite « ' » : mettez l’apostrophe « ’ »",
      "content/locales/fr-x-falc/ecrans.yaml:(ligne) · commun.retour : pas de « % » en version simplifiée : dites « la moitié », « une partie », ou rien",
      "content/locales/fr/questions.yaml:(ligne) · profil.question : le sigle « XYZ2 » n’est pas expliqué ; ajoutez-le à content/glossaire.yaml, ou écrivez les mots entiers",
    ]
  `)
})
