import { expect, test } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { frenchMarked } from '../../../src/parts/french-marked.tsx'
import { print } from '../support/screens.tsx'

function marked(text: string, language: Language): readonly (string | null)[] {
  const page = print(<p>{frenchMarked(text, language)}</p>, { language })
  expect(page.textContent).toBe(text)
  return [...page.querySelectorAll('[lang="fr"]')].map(({ textContent }) => textContent)
}

test.each([
  ['en', 'See the occupational doctor (médecin du travail) soon.', ['médecin du travail']],
  ['en', 'Recognition (RQTH) or a card (CMI), for adults (ages 16 to 25).', []],
  ['en', 'Help to stay in work (maintien dans l’emploi), or to train.', ['maintien dans l’emploi']],
  ['en', 'Say, in French: « Avez-vous un interprète ? »', ['« Avez-vous un interprète ? »']],
  ['en', 'Ask for « help » (aide à domicile).', ['aide à domicile']],
  ['ar', 'اتصلوا بخدمة Cap emploi أو بهيئة MDPH (médecin du travail).', ['Cap emploi', 'médecin du travail']],
  ['ar', 'لا اسم فرنسي هنا.', []],
  ['fr', 'Le médecin (du travail) répond.', []],
] as const)('the French words of a text in %s are marked as such: %s', (language, text, french) => {
  expect(marked(text, language)).toEqual(french)
})
