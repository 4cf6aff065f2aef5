import { expect, test } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { questionIds, unknown } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import { content } from '../support/content.ts'

/** « Je ne sais pas », as each reading says it. */
const notKnown: Readonly<Record<Language, RegExp>> = {
  fr: /(?:je ne sais|vous ne savez) pas/iu,
  'fr-x-falc': /(?:je ne sais|vous ne savez) pas/iu,
  en: /(?:don’t|do not) know/iu,
  ar: /لا (?:أعرف|تعرفون)/u,
}

/** What tells how to answer: all but the answer « je ne sais pas » itself. */
function advice({ question, aide = '', pourquoi, reponses }: TexteQuestion): readonly string[] {
  const answers = Object.entries(reponses).flatMap(([id, { choix, precision = '' }]) =>
    id === unknown ? [] : [choix, precision],
  )
  return [question, aide, pourquoi, ...answers]
}

/** Where the words of a question send someone who knows to « je ne sais pas ». */
function sentAway(words: TexteQuestion, language: Language): readonly string[] {
  return advice(words).filter((text) => notKnown[language].test(text))
}

test.each(languages)('nobody who knows is told to say that they do not, in %s', (language) => {
  const { questions, tiers } = content.words[language]
  const all = questionIds.flatMap((id) => [questions[id], tiers[id] ?? []].flat())
  expect(all.length).toBeGreaterThan(questionIds.length)
  expect(all.flatMap((words) => sentAway(words, language))).toEqual([])
  const age = questions.age
  const told = { ...age, aide: age.reponses[unknown]!.choix }
  expect(sentAway(told, language)).toEqual([told.aide])
})
