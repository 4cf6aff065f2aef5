import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Panne } from '../../../src/app/panne.tsx'
import { framed, heard, show } from '../support/screens.tsx'

const panne = (failures: number) => <Panne failures={failures} onRetry={() => undefined} />
const again = 'La page ne se charge toujours pas. Réessayez dans un moment.'

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
