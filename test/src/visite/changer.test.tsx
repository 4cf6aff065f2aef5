import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Changer, type Effect } from '../../../src/visite/changer.tsx'
import { show, wordsOf } from '../support/screens.tsx'

const effects: Readonly<Record<string, Effect>> = {
  salarie: { retire: ['Vous n’avez pas de suivi.'], ajoute: ['votre contrat', 'votre âge'] },
  esat: { retire: [], ajoute: [] },
}

/** Someone who said « sans emploi » comes to change it. */
function change() {
  const onConfirm = vi.fn<(choice: string) => void>()
  show(
    <Changer
      question="statut"
      words={wordsOf('statut')}
      masquer={['scolaire']}
      current="demandeur-emploi"
      back="/reponses/"
      effectOf={(choice) => effects[choice] ?? { retire: [], ajoute: [] }}
      onConfirm={onConfirm}
    />,
  )
  return { onConfirm, person: userEvent.setup() }
}

function card(words: string) {
  return screen.getByRole<HTMLInputElement>('radio', { name: (name) => name.startsWith(words) })
}

const effect = () => screen.getByRole('status', { name: 'Ce qui va changer' })
const listed = () =>
  within(effect())
    .queryAllByRole('listitem')
    .map((item) => item.textContent)

test('the present answer is said and chosen', () => {
  change()
  expect(screen.getByText('Votre réponse actuelle : Vous êtes sans emploi.')).toBeTruthy()
  expect(card('Sans emploi').checked).toBe(true)
  expect(effect().textContent).toContain('Choisissez une autre réponse pour voir ce qui change.')
})

test('what a change does is said before it is confirmed', async () => {
  const { onConfirm, person } = change()
  await person.click(card('En emploi'))
  expect(within(effect()).getByRole('heading', { name: /seront retirées/ })).toBeTruthy()
  expect(within(effect()).getByRole('heading', { name: 'Nous vous demanderons aussi' })).toBeTruthy()
  expect(listed()).toEqual(['Vous n’avez pas de suivi.', 'votre contrat', 'votre âge'])
  expect(onConfirm).not.toHaveBeenCalled()
})

test('what is said follows the choice', async () => {
  const { person } = change()
  await person.click(card('En emploi'))
  await person.click(card('En établissement'))
  expect(listed()).toEqual([])
  expect(effect().textContent).toContain('Rien d’autre ne change.')
  await person.click(card('Sans emploi'))
  expect(effect().textContent).toContain('Choisissez une autre réponse pour voir ce qui change.')
})

test('« Changer ma réponse » gives the choice, once', async () => {
  const { onConfirm, person } = change()
  await person.click(card('En emploi'))
  await person.click(screen.getByRole('button', { name: 'Changer ma réponse' }))
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith('salarie')
})

test('« Annuler » goes back to the answers', () => {
  change()
  expect(screen.getByRole('link', { name: 'Annuler' }).getAttribute('href')).toBe('/reponses/')
})

test('an answer masked for this visit cannot be chosen either', () => {
  change()
  expect(screen.queryByText(wordsOf('statut').reponses['scolaire']!.choix)).toBeNull()
})
