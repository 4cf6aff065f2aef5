import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Cadre } from '../../../src/carte/cadre.tsx'
import { ZoomButtons } from '../../../src/carte/zoom-buttons.tsx'
import { show } from '../support/screens.tsx'

function Sized() {
  const [zoom, onZoom] = useState(100)
  return (
    <>
      <ZoomButtons zoom={zoom} onZoom={onZoom} />
      <Cadre label="Le dessin" zoom={zoom} onZoom={onZoom}>
        <button type="button">Une étape</button>
      </Cadre>
      <button type="button">Ailleurs</button>
    </>
  )
}

const size = () => document.querySelector('.zoom [role="status"]')?.textContent

test.each(['Agrandir', 'Une étape'])('+ - 0 change the size while the focus is on « %s »', async (name) => {
  const person = userEvent.setup()
  show(<Sized />)
  screen.getByRole('button', { name }).focus()
  const sizes: (string | undefined)[] = []
  for (const key of ['+', '+', '+', '-', '0']) {
    await person.keyboard(key)
    sizes.push(size())
  }
  expect(sizes.map((one) => /\d+/u.exec(one ?? '')?.[0])).toEqual(['140', '200', '200', '140', '100'])
  expect(document.activeElement?.textContent).toBe(name)
})

test('elsewhere they mean nothing, nor beside another key', async () => {
  const person = userEvent.setup()
  show(<Sized />)
  screen.getByRole('button', { name: 'Ailleurs' }).focus()
  await person.keyboard('+')
  screen.getByRole('button', { name: 'Agrandir' }).focus()
  await person.keyboard('{Control>}+{/Control}')
  expect(size()).toContain('100')
})

test('a button that can do no more keeps the focus, and does nothing', async () => {
  const person = userEvent.setup()
  show(<Sized />)
  const larger = screen.getByRole('button', { name: 'Agrandir' })
  await person.click(larger)
  await person.click(larger)
  expect([larger.getAttribute('aria-disabled'), document.activeElement]).toEqual(['true', larger])
  await person.click(larger)
  expect(size()).toContain('200')
})
