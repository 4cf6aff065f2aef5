// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../content/languages.ts'
import { questionsPage } from '../../../content/pages/questions.ts'
import { unknown, type Question } from '../../../content/questions.ts'
import type { TexteQuestion } from '../../../content/schema/question.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { entree } from '../../../machines/parcours/entree.ts'
import { questionsFrom } from '../../../machines/parcours/graph.ts'
import { wordsFor } from '../../../src/parts/words-for.ts'
import { content } from '../../support/content.ts'

const ofProfessionals: ReadonlySet<ParcoursId> = new Set(['referent-handicap', 'employeur'])

/** What is asked of the one who answers, whoever it is for. */
const ofTheReader: ReadonlySet<Question> = new Set(['profil', 'departement'])

/** The questions that a visit for someone else can meet, about that person. */
const met: readonly Question[] = [
  ...new Set([
    ...questionsFrom(entree.root),
    ...Object.entries(charts).flatMap(([id, chart]) =>
      ofProfessionals.has(id as ParcoursId) ? [] : [...questionsFrom(chart.root)],
    ),
  ]),
].filter((question) => !ofTheReader.has(question))

/** What speaks to the reader as if they were the person. */
const toTheReader: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  'fr-x-falc': /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:you|your)(?!\p{L})/iu,
  ar: /\p{L}{2,}(?:كم|تم)(?!\p{L})|(?<!\p{L})(?:لكم|بكم|ت\p{L}+ون)(?!\p{L})/u,
}

/** What the person would say of themselves. */
const ofMyself: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:je|j’|mon|ma|mes|moi|me|m’)(?!\p{L})|(?<!\p{L})[jm]’/iu,
  'fr-x-falc': /(?<!\p{L})(?:je|mon|ma|mes|moi|me)(?!\p{L})|(?<!\p{L})[jm]’/iu,
  en: /(?<!\p{L})(?:I|my|me|myself)(?!\p{L})/u,
  ar: /(?<!\p{L})(?:لدي|معي|أنا)(?!\p{L})/u,
}

/** The answers that one gives, without « je ne sais pas », which the reader says of themselves. */
function given({ reponses }: TexteQuestion) {
  return Object.entries(reponses).flatMap(([id, one]) => (id === unknown ? [] : [one]))
}

/** Where the words of a question about someone else speak as if the reader were that person. */
function faultsOf(words: TexteQuestion, language: Language): readonly string[] {
  const said = [words.question, words.sujet, ...given(words).map(({ phrase }) => phrase)]
  const chosen = given(words).flatMap(({ choix, precision = '' }) => [choix, precision])
  return [
    ...said.filter((text) => toTheReader[language].test(text)),
    ...chosen.filter((text) => ofMyself[language].test(text)),
  ]
}

describe.each(languages)('a visit for someone else, in %s', (language) => {
  const page = questionsPage(content, language)
  const wordsOf = wordsFor(page, { profil: 'proche' })

  test.each(met)('« %s » speaks of that person', (question) => {
    expect(faultsOf(wordsOf(question), language)).toEqual([])
  })

  test('the steps of the schéma are worded for whoever they are for', () => {
    const ids = new Set(
      Object.values(content.parcours).flatMap(({ id, etapes }) =>
        ofProfessionals.has(id as ParcoursId) ? [] : etapes.map((etape) => etape.id),
      ),
    )
    const texts = [...ids].flatMap((id) => {
      const { titre, texte } = content.etapes[id]!
      return [titre[language], texte[language]]
    })
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => toTheReader[language].test(text))).toEqual([])
  })

  test('the words said to the person themselves would be refused', () => {
    expect(
      met.filter((question) => faultsOf(page.questions[question], language).length > 0).length,
    ).toBeGreaterThan(15)
  })
})

test('who answers for themselves is spoken to', () => {
  const page = questionsPage(content, 'fr')
  expect(wordsFor(page, { profil: 'beneficiaire' })('age').question).toBe('Quel âge avez-vous ?')
  expect(wordsFor(page, { profil: 'proche' })('age').question).toBe('Quel âge a la personne ?')
})
