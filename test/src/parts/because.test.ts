// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { questionsPage } from '../../../content/pages/questions.ts'
import { languages } from '../../../content/languages.ts'
import { choicesOf, questionIds, tellsSomething, unknown, type Question } from '../../../content/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { capital } from '../../../src/parts/capital.ts'
import { because } from '../../../src/parts/because.ts'
import { mainReason } from '../../../src/parts/main-reason.ts'
import { wordsFor } from '../../../src/parts/words-for.ts'
import { knowledge } from '../../machines/support/knowledge.ts'
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

test.each(languages)('in %s what was told is never named alone as left to check', (language) => {
  const teller = { t: spoken[language].t, wordsOf: wordsFor(questionsPage(content, language), {}) }
  const named = questionIds.flatMap((question) =>
    choicesOf(question).filter((reponse) => {
      const { court } = because({ question, reponse, effet: 'a-verifier' }, teller)
      return (
        tellsSomething(question, reponse) &&
        court.toLowerCase() === teller.wordsOf(question).sujet.toLowerCase()
      )
    }),
  )
  expect(named).toEqual([])
})

describe('the one reason that is shown', () => {
  const teller = { t: spoken.fr.t, wordsOf: wordsFor(questionsPage(content, 'fr'), {}) }
  const shown = (facts: Facts, id: string) => {
    const { verdict, raisons } = orient(facts, knowledge).propositions.find((one) => one.id === id)!
    return plain(
      mainReason(
        verdict,
        raisons.map((reason) => because(reason, teller)),
        teller.t,
      ),
    )
  }
  const phrase = (question: Question, reponse: string) =>
    plain(teller.wordsOf(question).reponses[reponse]!.phrase)
  const worker = {
    profil: 'beneficiaire',
    statut: 'salarie',
    contrat: 'cdi',
    employeur: 'prive',
    departement: 'nord',
  }

  test('is the most decisive fact of those that speak for it, not the status that many share', () => {
    const sick = { ...worker, besoin: 'garder-emploi', arret: 'oui', inaptitude: 'risque' }
    expect(shown(sick, 'crpe')).toBe(phrase('inaptitude', 'risque'))
    const titled = { ...worker, besoin: 'se-former', motif: 'envie-de-changer', titre: 'oui' }
    expect(shown(titled, 'ptp')).toBe(phrase('titre', 'oui'))
  })

  test('of what is to check, is what nobody told yet', () => {
    const told = { ...worker, besoin: 'garder-emploi', inaptitude: 'risque', titre: 'oui' }
    expect(shown(told, 'inclupro-formation')).toBe('Avec le service à contacter')
    expect(shown({ ...worker, besoin: 'garder-emploi', inaptitude: 'risque' }, 'inclupro-formation')).toBe(
      plain(capital(teller.wordsOf('titre').sujet)),
    )
  })

  test('is never the length of service, where an accident at work makes it void', () => {
    const hurt = { ...worker, besoin: 'se-former', motif: 'envie-de-changer', 'at-mp': 'oui', titre: 'non' }
    expect(shown(hurt, 'ptp')).toBe('Avec le service à contacter')
  })

  test('of what excludes, stays in the order of the rule', () => {
    const reasons = (['statut', 'titre'] as const).map((question) =>
      because({ question, reponse: question === 'statut' ? 'salarie' : 'non', effet: 'exclut' }, teller),
    )
    expect(plain(mainReason('exclu', reasons, teller.t))).toBe(phrase('statut', 'salarie'))
  })
})

test('what one has said of oneself is not to be checked, but whether it suits', () => {
  const teller = { t: spoken.fr.t, wordsOf: wordsFor(questionsPage(content, 'fr'), {}) }
  const court = (question: 'statut' | 'employeur', reponse: string) =>
    plain(because({ question, reponse, effet: 'a-verifier' }, teller).court)
  expect(court('statut', 'scolaire')).toBe('Avec le service à contacter')
  expect(court('statut', 'autre')).toBe('Selon votre situation aujourd’hui')
  expect(court('employeur', 'public')).toBe('Avec le service à contacter')
})
