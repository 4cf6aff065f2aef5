import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Dialogue } from '../../../src/parts/dialogue.tsx'
import { Effacer } from '../../../src/app/effacer.tsx'
import { Presence } from '../../../src/borne/presence.tsx'
import { show } from '../support/screens.tsx'

/** A page whose one button opens a dialog. */
function Opener({ children }: { readonly children: (close: () => void) => ReactNode }) {
  const [shown, setShown] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Ouvrir
      </button>
      {shown ? children(() => setShown(false)) : null}
    </>
  )
}

/** Opens a dialog from the page's button. */
async function open(children: (close: () => void) => ReactNode) {
  const person = userEvent.setup()
  show(<Opener>{children}</Opener>)
  await person.click(screen.getByRole('button', { name: 'Ouvrir' }))
  return person
}

const opener = () => screen.getByRole('button', { name: 'Ouvrir' })

describe('a dialog', () => {
  test('is named by its title, which takes the focus', async () => {
    await open((close) => (
      <Dialogue titre="Une question" onClose={close}>
        <p>Texte</p>
      </Dialogue>
    ))
    const dialog = screen.getByRole('dialog', { name: 'Une question' })
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Une question' }))
    expect(dialog.contains(document.activeElement)).toBe(true)
  })

  test('closes with Escape, and gives the focus back to what opened it', async () => {
    const person = await open((close) => (
      <Dialogue titre="Une question" onClose={close}>
        <p>Texte</p>
      </Dialogue>
    ))
    await person.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  test('stays open when its owner does not close it', async () => {
    const onClose = vi.fn<() => void>()
    const person = await open(() => (
      <Dialogue titre="Une question" onClose={onClose}>
        <p>Texte</p>
      </Dialogue>
    ))
    await person.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(screen.getByRole('dialog')).toBeTruthy()
  })
})

describe('« Tout effacer ? »', () => {
  const onYes = vi.fn<() => void>()
  const effacer = (close: () => void) => <Effacer onYes={onYes} onNo={close} />

  test('says what will be lost', async () => {
    await open(effacer)
    expect(screen.getByRole('dialog', { name: 'Tout effacer ?' }).textContent).toContain(
      'Vos réponses seront effacées',
    )
  })

  test.each([
    ['Escape', '{Escape}'],
    ['the first button, reached with Tab', '{Tab}{Enter}'],
  ])('keeps the answers with %s', async (_, keys) => {
    onYes.mockClear()
    const person = await open(effacer)
    await person.keyboard(keys)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onYes).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(opener())
  })

  test('wipes only when told so', async () => {
    onYes.mockClear()
    const person = await open(effacer)
    await person.click(screen.getByRole('button', { name: 'Oui, tout effacer' }))
    expect(onYes).toHaveBeenCalledOnce()
  })
})

test('the focus comes back to a link of a drawing as well', () => {
  const link = document.createElementNS('http://www.w3.org/2000/svg', 'a')
  link.setAttribute('href', '/fiches/poe/')
  link.setAttribute('tabindex', '0')
  document.body.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
  document.querySelector('svg')?.append(link)
  link.focus()
  const { unmount } = show(
    <Dialogue titre="Une question" onClose={() => undefined}>
      <p>Texte</p>
    </Dialogue>,
  )
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Une question' }))
  unmount()
  expect(document.activeElement).toBe(link)
})

describe('« Êtes-vous toujours là ? »', () => {
  const presence = (close: () => void) => <Presence secondsLeft={() => 17} spoken={() => 20} onHere={close} />

  test('interrupts, and says what will happen and when', async () => {
    await open(presence)
    const dialog = screen.getByRole('alertdialog', { name: 'Êtes-vous toujours là ?' })
    expect(dialog.textContent).toContain('vos réponses vont s’effacer')
    expect(dialog.contains(document.activeElement)).toBe(true)
  })

  test('shows each second, and speaks in coarse steps only', async () => {
    await open(presence)
    expect(within(screen.getByRole('alertdialog')).getByRole('status').textContent).toBe(
      'Encore 20 secondes.',
    )
    expect(screen.getByText('Encore 17 secondes.').getAttribute('aria-hidden')).toBe('true')
  })

  test.each([
    ['Escape', '{Escape}'],
    ['its button', '{Tab}{Enter}'],
  ])('is answered « I am here » with %s', async (_, keys) => {
    const person = await open(presence)
    await person.keyboard(keys)
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(document.activeElement).toBe(opener())
  })

  test('follows the clock', () => {
    vi.useFakeTimers()
    let left = 20
    show(<Presence secondsLeft={() => left} spoken={() => 20} onHere={() => undefined} />)
    left = 19
    act(() => vi.advanceTimersByTime(500))
    vi.useRealTimers()
    expect(screen.getByText('Encore 19 secondes.')).toBeTruthy()
  })
})
