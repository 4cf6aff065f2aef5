import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AsList } from '../../../src/carte/as-list.tsx'
import type { MapStop } from '../../../src/carte/carte.tsx'
import type { Stage } from '../../../content/stages.ts'
import { show } from '../support/screens.tsx'

const stop = (id: string, stage: Stage, ici = false): MapStop => ({
  id,
  moment: 'avant',
  stage,
  standing: 'appelee',
  ici,
  titre: `Étape ${id}`,
  texte: '',
  fiches: [
    {
      id: 'poe',
      titre: 'POE',
      nom: { titre: 'POE', nomFrancais: 'préparation', sigle: null },
      avis: { verdict: 'a-verifier', raison: 'la durée' },
    },
  ],
})

const folds = () =>
  [...document.querySelectorAll('details')].map((one) => [one.querySelector('h3')?.textContent, one.open])

const sorties = [{ id: 'emploi', titre: 'Un emploi', texte: 'Signé.' }]

test('it is folded by stage, each counted; the stage where one is is open, each fiche with its verdict and why', () => {
  const stops = [stop('a', 'preparation'), stop('b', 'formation', true), stop('c', 'formation')]
  show(<AsList stops={stops} sorties={sorties} />)
  expect(folds()).toEqual([
    ['Préparer 1 étape', false],
    ['Se former 2 étapes', true],
    ['Après ces pistes (1)', false],
  ])
  const here = screen.getAllByRole('listitem').find((one) => one.id === 'carte-b')
  expect(within(here!).getByText('Vous êtes ici')).toBeTruthy()
  expect(here!.querySelector('ul')!.textContent).toBe('POE À vérifier la durée')
})

test('who is setting out finds the first stage open', () => {
  show(<AsList stops={[stop('a', 'preparation'), stop('b', 'formation')]} sorties={[]} />)
  expect(folds().map(([, open]) => open)).toEqual([true, false, false])
})

test('the French name of a fiche is said to be French, in another language', () => {
  show(<AsList stops={[stop('a', 'preparation', true)]} sorties={[]} />, { language: 'en' })
  const link = document.querySelector('.station a')
  expect(link?.textContent).toBe('POE (préparation)')
  expect(link?.querySelector('[lang="fr"]')?.textContent).toBe('préparation')
})
