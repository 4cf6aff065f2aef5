import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { knownBrefs } from '../../../src/app/fetch-brefs.ts'
import { Bref } from '../../../src/parcours/bref.tsx'
import { show } from '../support/screens.tsx'

const showRow = (wanted: boolean) =>
  show(
    <dl>
      <Bref id="crpe" wanted={wanted} />
    </dl>,
    { language: 'en' },
  )

test('what was fetched once is there from the first drawing: who comes back finds the place they left', async () => {
  showRow(false)
  expect(screen.queryAllByRole('definition')).toEqual([])
  expect(knownBrefs('en')).toBeNull()
  cleanup()
  showRow(true)
  const said = (await screen.findAllByRole('definition')).map((one) => one.textContent)
  expect(said.length).toBeGreaterThan(2)
  cleanup()
  showRow(false)
  expect(screen.getAllByRole('definition').map((one) => one.textContent)).toEqual(said)
})
