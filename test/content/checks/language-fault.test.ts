import { expect, test } from 'vitest'
import { languageFault } from '../../../content/checks/language-fault.ts'
import { planted } from '../support/tree.ts'

const french = 'Demandez à votre médecin un rendez-vous pour les aides.'
const english = 'Ask your doctor for an appointment about the help.'
const arabic = 'اطلبوا من طبيبكم موعدًا للحديث عن المساعدات.'

test.each([
  ['fr', french],
  ['fr-x-falc', french],
  ['en', english],
  ['ar', arabic],
  ['en', 'Ask for a work trial (essai encadré pour les personnes en arrêt).'],
  ['en', 'Say: “Je voudrais un rendez-vous pour les aides.”'],
  ['ar', 'Mon Compte Formation'],
] as const)('a text in its own language, or a name, is taken (%s): %s', (language, text) => {
  expect(languageFault(text, language)).toBeNull()
})

test.each([
  ['en', french],
  ['ar', french],
  ['ar', english],
  ['fr', english],
  ['fr-x-falc', english],
  ['en', arabic],
  ['fr', arabic],
] as const)('a text in another language is refused under %s: %s', (language, text) => {
  expect(languageFault(text, language)).not.toBeNull()
})

test('the words of the screens and of the other pages are read too', () => {
  const tree = planted()
  tree.change(
    'locales/en/ecrans.yaml',
    'Choose when, who for and what for. The list then shows only what fits.',
    'Choisissez le moment, pour qui et pour quoi, et la liste se fait pour vous.',
  )
  tree.change(
    'acces.yaml',
    'en: Am I allowed to work in France?',
    'en: Ai-je le droit de travailler et de vivre avec les miens en France ?',
  )
  expect(tree.problems().map((problem) => problem.replace(/:\d+ /, ':(ligne) '))).toMatchInlineSnapshot(`
    [
      "content/acces.yaml:(ligne) · [0].titre.en : ce texte est resté en français : écrivez-le en anglais (en)",
      "content/locales/en/ecrans.yaml:(ligne) · fiches.chapeau : ce texte est resté en français : écrivez-le en anglais (en)",
    ]
  `)
})
