import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { expect, test, vi } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { choicesOf, questionIds, sensitive, type Question as QuestionId } from '../../../content/questions.ts'
import { Question } from '../../../src/visite/question.tsx'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { pagesIn, problemsOf, unlike } from '../support/problems.ts'
import { heard, print, show, wordsOf } from '../support/screens.tsx'

type Props = ComponentProps<typeof Question>

const statut: Props = {
  question: 'statut',
  words: wordsOf('statut'),
  numero: 2,
  left: { shortest: 3, longest: 4 },
  sensible: false,
  masquer: [],
  stages: {},
  suggested: null,
  notice: null,
  onAnswer: () => undefined,
  onBack: () => undefined,
}

/** All that goes with a question. */
function of(question: QuestionId, language: Language = 'fr') {
  return { question, words: wordsOf(question, language), sensible: sensitive.has(question) }
}

/** Asks « statut » unless told otherwise. */
function ask(props: Partial<Props> = {}) {
  const onAnswer = vi.fn<Props['onAnswer']>()
  const onBack = vi.fn<Props['onBack']>()
  show(<Question {...statut} onAnswer={onAnswer} onBack={onBack} {...props} />)
  return { onAnswer, onBack, person: userEvent.setup() }
}

/** The card of an answer, found by how its name begins. */
function card(words: string) {
  return screen.getByRole<HTMLInputElement>('radio', { name: (name) => name.startsWith(words) })
}

const next = () => screen.getByRole('button', { name: 'Continuer' })

test('the heading is the question, and names its answers', () => {
  ask()
  const { question } = statut.words
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(question)
  expect(screen.getByRole('radiogroup', { name: question })).toBeTruthy()
})

test('every answer can be chosen, « Je ne sais pas » last', () => {
  ask()
  const cards = within(screen.getByRole('radiogroup')).getAllByRole<HTMLInputElement>('radio')
  expect(cards.map(({ value }) => value)).toEqual([...choicesOf('statut'), 'ne-sait-pas'])
  expect(card('Je ne sais pas')).toBe(cards.at(-1))
})

test('choosing does not answer: only « Continuer » does', async () => {
  const { onAnswer, person } = ask()
  await person.click(card('Sans emploi'))
  expect(card('Sans emploi').checked).toBe(true)
  expect(onAnswer).not.toHaveBeenCalled()
})

test('« Continuer » gives the answer chosen last, once', async () => {
  const { onAnswer, person } = ask()
  await person.click(card('Sans emploi'))
  await person.click(card('À mon compte'))
  await person.click(next())
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('independant')
})

test('a whole question is answered from the keyboard', async () => {
  const { onAnswer, person } = ask()
  card('Sans emploi').focus()
  await person.keyboard(' {ArrowDown}{Enter}')
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('salarie')
})

const choose = 'Choisissez une réponse pour continuer.'

test('« Continuer » without a choice says why above the button, leads to the first answer, and does not answer', async () => {
  const { onAnswer, person } = ask()
  for (const _ of ['once', 'again']) {
    await person.click(next())
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
    const message = screen.getByText(choose, { selector: 'p' })
    expect(message.parentElement).toBe(next().parentElement)
    expect(message.compareDocumentPosition(next())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await waitFor(() => expect(heard()).toEqual([choose]))
  }
  expect(screen.getByRole('radiogroup').ariaInvalid).toBe('true')
  expect(onAnswer).not.toHaveBeenCalled()
})

test('the warning goes away as soon as something is chosen', async () => {
  const { onAnswer, person } = ask()
  await person.click(next())
  await person.click(card('Je ne sais pas'))
  expect(screen.queryByText(choose, { selector: 'p' })).toBeNull()
  await person.click(next())
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('ne-sait-pas')
})

test('an answer given before is chosen already', async () => {
  const { onAnswer, person } = ask({ suggested: 'salarie' })
  expect(card('En emploi').checked).toBe(true)
  await person.click(next())
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('salarie')
})

test('« Retour » goes back and answers nothing', async () => {
  const { onAnswer, onBack, person } = ask({ suggested: 'salarie' })
  await person.click(screen.getByRole('button', { name: 'Retour' }))
  expect(onBack).toHaveBeenCalledOnce()
  expect(onAnswer).not.toHaveBeenCalled()
})

test('a question about health says that the answer stays on this screen, and to screen readers too', () => {
  ask(of('handicap'))
  const said = screen.getByText(/touche à la santé\. Votre réponse reste sur cet appareil/)
  const described = screen.getByRole('radiogroup').getAttribute('aria-describedby')!.split(' ')
  expect(described.some((id) => document.getElementById(id)?.contains(said))).toBe(true)
})

test('other questions do not speak of health', () => {
  ask()
  expect(screen.queryByText(/touche à la santé/)).toBeNull()
})

test('an answer masked here is not shown', () => {
  ask({ ...of('besoin'), masquer: ['garder-emploi'] })
  expect(screen.queryByText(wordsOf('besoin').reponses['garder-emploi']!.choix)).toBeNull()
  expect(screen.getAllByRole('radio')).toHaveLength(choicesOf('besoin').length)
})

test('a link that was not complete is told before the question, and said once one has arrived', async () => {
  ask({ notice: 'Le lien n’est pas complet.' })
  const told = screen.getByText('Le lien n’est pas complet.')
  expect(told.compareDocumentPosition(screen.getByRole('heading', { level: 1 }))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  expect(heard()).toEqual([])
  await waitFor(() => expect(heard()).toEqual(['Le lien n’est pas complet.']))
})

const position = () => document.querySelector('.position')?.textContent
const stations = () => [...document.querySelectorAll<HTMLElement>('.gares > li')]
const lit = () => stations().map(({ dataset }) => dataset['allumee'] !== undefined)

test('how far one has come is said: « environ » as long as the answers leave several ways, once, and to nobody twice', () => {
  ask()
  expect(position()).toBe('Question 2 sur 5 environ')
  expect(screen.getAllByText(/Question 2/)).toHaveLength(1)
  expect(document.querySelector('.gares')?.getAttribute('aria-hidden')).toBe('true')
})

test('« environ » goes when the way is one', () => {
  ask({ numero: 3, left: { shortest: 3, longest: 3 } })
  expect(position()).toBe('Question 3 sur 5')
})

test('the last one is the last before the result, which may ask more', () => {
  ask({ numero: 5, left: { shortest: 1, longest: 1 } })
  expect(position()).toBe('Dernière question avant vos pistes')
})

test('a station lights when one answers, not before', async () => {
  const { person } = ask()
  expect(lit()).toEqual([true, false, false, false, false])
  await person.click(card('Sans emploi'))
  expect(lit()).toEqual([true, true, false, false, false])
})

test('a need lights its station as the stage it leads to', async () => {
  const { person } = ask({ ...of('besoin'), stages: { 'garder-emploi': 'emploi' } })
  const stage = () => stations().map(({ dataset }) => dataset['stage'] ?? '')
  expect(stage().join('')).toBe('')
  await person.click(card(wordsOf('besoin').reponses['garder-emploi']!.choix))
  expect(stage()[1]).toBe('emploi')
})

test('every question of the vocabulary has all its words in every language, and says why it is asked', () => {
  const pages = pagesIn(questionIds, (id, language) => {
    const words = of(id as QuestionId, language)
    return { ...words, page: print(<Question {...statut} {...words} />, { language }) }
  })
  const wrong = problemsOf(pages, ({ question, words, page }) => [
    ...unlike(
      'its answers',
      page.querySelectorAll('input[type=radio]').length,
      choicesOf(question).length + 1,
    ),
    ...unlike('why it is asked', page.querySelector('details > p')?.textContent, words.pourquoi),
    ...missingWords(saidBy(page.innerHTML)).map((word) => `no words for ${word}`),
  ])
  expect(wrong).toEqual([])
})
