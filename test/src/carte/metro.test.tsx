import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { MapStop } from '../../../src/carte/carte.tsx'
import { Metro } from '../../../src/carte/metro.tsx'
import { show } from '../support/screens.tsx'

const stop = (id: string, fiches: number, ici = false): MapStop => ({
  id,
  moment: 'avant',
  stage: ici ? 'preparation' : 'formation',
  standing: ici ? 'appelee' : 'ailleurs',
  ici,
  titre: `Étape ${id}`,
  texte: '',
  fiches: Array.from({ length: fiches }, (_, rank) => ({
    id: `${id}-${rank}`,
    titre: `Aide ${id} ${rank}, dite en long`,
    nom: { titre: `Aide ${id} ${rank}`, nomFrancais: null, sigle: null },
    avis: ici ? { verdict: 'possible', raison: 'Dans l’Oise' } : null,
  })),
})

const shown = (stops: readonly MapStop[]) => show(<Metro stops={stops} sorties={[]} zoom={100} />)
const names = () => [...document.querySelectorAll('.metro-fiche')].map((one) => one.textContent)

test('it opens where one is; another station pressed shows its own fiches, and is heard to be open', async () => {
  shown([stop('a', 1), stop('b', 2, true)])
  const here = screen.getByRole('button', {
    name: /Étape b.*2 aides, pour ce besoin.*Vous êtes ici/u,
  })
  expect(here.getAttribute('aria-expanded')).toBe('true')
  expect(here.getAttribute('aria-current')).toBe('location')
  expect(names()).toEqual(['Aide b 0, Possible', 'Aide b 1, Possible'])
  const other = screen.getByRole('button', { name: /Étape a/u })
  await userEvent.setup().click(other)
  expect([here, other].map((one) => one.getAttribute('aria-expanded'))).toEqual(['false', 'true'])
  const region = document.getElementById(other.getAttribute('aria-controls')!)!
  expect(within(region).getByRole('link').getAttribute('href')).toBe('/fiches/a-0/')
  expect(names()).toEqual(['Aide a 0'])
})

test('who is at no station is setting out; more fiches than there is room for lead to the list', () => {
  shown([stop('a', 14)])
  expect(document.querySelectorAll('.ici')).toHaveLength(1)
  expect(screen.queryByRole('button', { current: 'location' })).toBeNull()
  expect(names()).toHaveLength(11)
  expect(screen.getByRole('link', { name: '3 autres dans la liste' }).getAttribute('href')).toBe('#carte-a')
})

test('Escape closes what a station shows, wherever the focus is in the drawing, and gives it the focus', async () => {
  const person = userEvent.setup()
  shown([stop('a', 1), stop('b', 2, true)])
  screen.getByRole('link', { name: /Aide b 1/u }).focus()
  await person.keyboard('{Escape}')
  const here = screen.getByRole('button', { name: /Étape b/u })
  expect(document.activeElement).toBe(here)
  expect([here.getAttribute('aria-expanded'), names()]).toEqual(['false', []])
  await person.keyboard('{Enter}')
  expect(names()).toHaveLength(2)
})
