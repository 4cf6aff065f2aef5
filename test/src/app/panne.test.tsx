import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Panne } from '../../../src/app/panne.tsx'
import { framed, heard, show } from '../support/screens.tsx'

const reload = vi.fn<() => void>()
const panne = (failures: number, answers = false) => (
  <Panne failures={failures} onRetry={() => undefined} onReload={reload} answers={answers} />
)
const again = 'La page ne se charge toujours pas. Réessayez dans un moment.'

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.querySelector('meta[name="version"]')?.remove()
})

test('« Réessayer » that fails again is told and said, each time', async () => {
  const { rerender } = show(panne(1))
  expect(screen.queryByText(again)).toBeNull()
  rerender(framed(panne(2)))
  await waitFor(() => expect(heard()).toEqual([again]))
  expect(screen.getByRole('main').textContent).toContain(again)
  const first = document.querySelector('[data-annonces="calmes"] > *')
  rerender(framed(panne(3)))
  await waitFor(() => expect(first?.isConnected).toBe(false))
  await waitFor(() => expect(heard()).toEqual([again]))
})

test.each([
  [true, 'Rechargez la page pour continuer. Vos réponses seront effacées.'],
  [false, 'Rechargez la page pour continuer. Vous ne perdrez aucune réponse.'],
])(
  'a new version on the server is told and said, with what it costs (answers: %s)',
  async (answers, cost) => {
    document.head.insertAdjacentHTML('beforeend', '<meta name="version" content="abc">')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{ "version": "abd" }')))
    show(panne(1, answers))
    await screen.findByRole('heading', { name: 'Une nouvelle version est là' })
    expect(screen.getByText(cost)).toBeTruthy()
    await waitFor(() => expect(heard()).toEqual([`Une nouvelle version est là. ${cost}`]))
    screen.getByRole('button', { name: 'Recharger' }).click()
    expect(reload).toHaveBeenCalled()
  },
)
