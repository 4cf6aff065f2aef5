import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Question } from '../../../content/questions.ts'
import { Reponses, SansReponse, type Line } from '../../../src/visite/reponses.tsx'
import { show, wordsOf } from '../support/screens.tsx'

function line(question: Question, choice: string): Line {
  const { reponses, sujet } = wordsOf(question)
  return { question, phrase: reponses[choice]!.phrase, sujet, change: `/reponses/${question}/` }
}

const lines = [
  line('profil', 'beneficiaire'),
  line('statut', 'demandeur-emploi'),
  line('age', '30-44'),
  line('titre', 'ne-sait-pas'),
]

function recap(unfinished = false, more: string | null = null) {
  const onBack = vi.fn<() => void>()
  show(
    <Reponses
      lines={lines}
      unfinished={unfinished}
      next={unfinished ? '/questions/' : '/parcours/'}
      more={more}
      onBack={onBack}
    />,
  )
  return { onBack, person: userEvent.setup() }
}

test('each answer is a sentence, in the order they were given', () => {
  recap()
  const items = within(screen.getByRole('main')).getAllByRole('listitem')
  expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual(lines.map(({ phrase }) => phrase))
})

test('each answer has one link to change it, whose name says which', () => {
  recap()
  const links = within(screen.getByRole('main')).getAllByRole('link', { name: /^Changer/ })
  expect(links.map((link) => link.getAttribute('href'))).toEqual(lines.map(({ change }) => change))
  for (const { sujet } of lines)
    expect(screen.getByRole('link', { name: `Changer la réponse : ${sujet}` })).toBeTruthy()
})

test('once everything is answered, the parcours comes next', () => {
  recap()
  expect(screen.getByRole('link', { name: 'Voir mes pistes' }).getAttribute('href')).toBe('/parcours/')
})

test('while a question is left, it comes next', () => {
  recap(true)
  expect(screen.queryByRole('link', { name: 'Voir mes pistes' })).toBeNull()
  const next = screen.getByRole('link', { name: 'Répondre aux questions suivantes' })
  expect(next.getAttribute('href')).toBe('/questions/')
})

test('once the need is told, the parcours comes next, and the questions that are left may be answered', () => {
  recap(false, '/questions/')
  expect(screen.getByRole('link', { name: 'Voir mes pistes' }).getAttribute('href')).toBe('/parcours/')
  const more = screen.getByRole('link', { name: 'Répondre aux questions suivantes' })
  expect(more.getAttribute('href')).toBe('/questions/')
})

test('« Retour » goes back', async () => {
  const { onBack, person } = recap()
  await person.click(screen.getByRole('button', { name: 'Retour' }))
  expect(onBack).toHaveBeenCalledOnce()
})

test('without an answer, a visit can begin, the fiches be read and someone be called', () => {
  show(<SansReponse start="/questions/" />)
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('heading', { level: 1 }).textContent).toBe('Pas encore de réponse')
  expect(screen.getByRole('link', { name: 'Commencer' }).getAttribute('href')).toBe('/questions/')
  expect(main.getByRole('link', { name: 'Toutes les aides et formations' }).getAttribute('href')).toBe(
    '/fiches/',
  )
  expect(main.getByRole('link', { name: /France Travail.*39 49/ }).getAttribute('href')).toBe('tel:3949')
})
