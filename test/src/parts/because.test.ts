// @vitest-environment node
import { expect, test } from 'vitest'
import { questionsPage } from '../../../content/pages/questions.ts'
import { languages } from '../../../content/languages.ts'
import { choicesOf, questionIds, unknown } from '../../../content/questions.ts'
import { because } from '../../../src/parts/because.ts'
import { mainReason } from '../../../src/parts/main-reason.ts'
import { wordsFor } from '../../../src/parts/words-for.ts'
import { content } from '../../support/content.ts'
import { spoken } from '../support/screens.tsx'

const effects = ['remplit', 'a-verifier', 'exclut'] as const

/** A text with plain spaces. */
const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')

/** What speaks for a proposal is the answer alone: « Votre santé complique votre travail. Cela convient. » would hurt. */
const end = {
  fr: ['', ' Le service à contacter dira si c’est possible.', ' Cela ne convient pas.'],
  'fr-x-falc': ['', ' Le service dira si c’est possible.', ' Ce n’est pas possible.'],
  en: ['', ' Ask the service whether this is possible.', ' This does not fit.'],
  ar: ['', ' اسألوا الخدمة هل هذا ممكن.', ' هذا غير مناسب.'],
} as const

test.each(languages)(
  'in %s a reason that does not speak for it says so: no sign is needed to tell',
  (language) => {
    const teller = { t: spoken[language].t, wordsOf: wordsFor(questionsPage(content, language), {}) }
    const wrong = questionIds.flatMap((question) =>
      choicesOf(question).flatMap((reponse) =>
        effects.flatMap((effet, index) => {
          const { texte } = because({ question, reponse, effet }, teller)
          const phrase = teller.wordsOf(question).reponses[reponse]?.phrase
          return plain(texte) === plain(`${phrase}${end[language][index]}`) ? [] : [texte]
        }),
      ),
    )
    expect(wrong).toEqual([])
  },
)

test('what was not answered remains to check, whatever the rule', () => {
  const teller = { t: spoken.fr.t, wordsOf: wordsFor(questionsPage(content, 'fr'), {}) }
  for (const reponse of [null, unknown])
    expect(plain(because({ question: 'titre', reponse, effet: 'a-verifier' }, teller).texte)).toBe(
      plain(`À vérifier : ${teller.wordsOf('titre').sujet}.`),
    )
})

test.each(languages)(
  'in %s what remains to check begins with a capital, beside a verdict too',
  (language) => {
    const teller = { t: spoken[language].t, wordsOf: wordsFor(questionsPage(content, language), {}) }
    for (const question of questionIds) {
      const { court } = because({ question, reponse: null, effet: 'a-verifier' }, teller)
      expect(court).toMatch(/^[\p{Lu}\p{Script=Arabic}]/u)
      expect(court.toLowerCase()).toContain(teller.wordsOf(question).sujet.toLowerCase())
    }
    expect(mainReason('a-verifier', [], teller.t)).toMatch(/^[\p{Lu}\p{Script=Arabic}]/u)
  },
)

test('what one has said of oneself is not to be checked, but whether it suits', () => {
  const teller = { t: spoken.fr.t, wordsOf: wordsFor(questionsPage(content, 'fr'), {}) }
  const court = (question: 'statut' | 'employeur', reponse: string) =>
    plain(because({ question, reponse, effet: 'a-verifier' }, teller).court)
  expect(court('statut', 'scolaire')).toBe('Avec le service à contacter')
  expect(court('statut', 'autre')).toBe('Selon votre situation aujourd’hui')
  expect(court('employeur', 'public')).toBe('Le type d’employeur')
})
