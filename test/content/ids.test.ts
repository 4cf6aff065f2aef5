import { expect, test } from 'vitest'
import { content } from '../support/content.ts'
import { isChoice, isQuestion, questions, sensitive } from '../../content/questions.ts'
import { names } from './support/names.ts'
import { aboutHealth, vocabulary } from './support/vocabulary.ts'

test.each(Object.entries(vocabulary))('« %s » and its answers keep their ids', (question, answers) => {
  const kept = isQuestion(question) ? answers.filter((answer) => isChoice(question, answer)) : []
  expect(kept).toEqual(answers)
})

test('no question has two ids for the same answer', () => {
  for (const answers of Object.values(questions)) expect(new Set(answers).size).toBe(answers.length)
})

test('each question about health is marked as such', () => {
  expect([...sensitive]).toEqual(expect.arrayContaining([...aboutHealth]))
})

test.each(Object.entries(names))('every %s keeps its id', (genre, ids) => {
  const known = Object.values(content.catalogue).filter((entry) => entry.genre === genre)
  expect(known.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
})

test('every name of the catalogue has its content', () => {
  const written = [content.fiches, content.acteurs, content.opco, content.baremes].flatMap((one) =>
    Object.keys(one),
  )
  expect(Object.keys(content.catalogue).toSorted()).toEqual(written.toSorted())
})

test('every fiche and acteur can be read in English and Arabic', () => {
  for (const { id, textes } of [...Object.values(content.fiches), ...Object.values(content.acteurs)])
    expect([id, Object.keys(textes).toSorted()]).toEqual([id, ['ar', 'en', 'fr', 'fr-x-falc']])
})
